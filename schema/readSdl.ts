import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./sdl/', import.meta.url);

/** The SDL as it is served: every `*.graphql` of the folder, `query.graphql` first. */
export function readSdl(): string {
  const files = readdirSync(folder).filter(name => name.endsWith('.graphql'));
  const ordered = ['query.graphql', ...files.filter(name => name !== 'query.graphql').sort()];
  return ordered.map(name => readFileSync(new URL(name, folder), 'utf8').trim()).join('\n\n');
}

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { knownPartners } from '../schema/partners.ts';
import type { Partner, Source } from '../schema/source.ts';
import { readDuration } from './duration.ts';
import { type HubFile, hubFileSchema, mistakesOf } from './hubFileSchema.ts';
import { publicUrl } from './publicUrl.ts';

/** The file as the hub uses it; null when it is not as it should be, with every mistake added to the list. */
export function readHubFile(path: string, env: NodeJS.ProcessEnv, mistakes: string[]) {
  const parsed = hubFileSchema.safeParse(readJson(path, mistakes));
  if (mistakes.length > 0) return null;
  if (!parsed.success) {
    mistakes.push(
      ...parsed.error.issues.map(
        issue => `${path}, ${issue.path.join('.') || 'the whole file'}: ${issue.message}.`,
      ),
    );
    return null;
  }
  const file = parsed.data;
  const partners = [
    ...new Map(
      [...knownPartners, ...file.partners.map(toPartner)].map(partner => [partner.id, partner]),
    ).values(),
  ];
  mistakes.push(...mistakesOf(file, partners).map(mistake => `${path}, ${mistake}`));
  const sources = file.sources.map((source, index) =>
    toSource(source, file, dirname(path), env, `${path}, sources.${index}`, mistakes),
  );
  const { territory, timezone } = file;
  return { demonstration: file.demonstration ? dirname(path) : null, territory, timezone, partners, sources };
}

function readJson(path: string, mistakes: string[]): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    mistakes.push(
      error instanceof SyntaxError
        ? `${path} is not JSON: ${reason}.`
        : `${path} cannot be read (${reason}): HUB_CONFIG names the configuration, hub.json by default.`,
    );
    return null;
  }
}

function toPartner({ id, name, url }: HubFile['partners'][number]): Partner {
  return { id, name, url: url ?? null };
}

function toSource(
  source: HubFile['sources'][number],
  file: HubFile,
  folder: string,
  env: NodeJS.ProcessEnv,
  where: string,
  mistakes: string[],
): Source {
  const secret = (field: string, value: string): string => {
    const name = /^env:(\w+)$/.exec(value)?.[1];
    if (!name) return value;
    if (!env[name]) mistakes.push(`${where}.${field}: the environment variable ${name} is not set.`);
    return env[name] ?? '';
  };
  const url = secret('url', source.url);
  return {
    id: source.id,
    partner: source.partner,
    connector: source.connector,
    url: /^https?:/.test(url) ? url : resolve(folder, url),
    publicUrl: publicUrl(source.url),
    every: readDuration(source.every) ?? 0,
    territory: source.territory ?? file.territory,
    licence: source.licence ?? null,
    headers: Object.fromEntries(
      Object.entries(source.headers).map(([name, value]) => [name, secret(`headers.${name}`, value)]),
    ),
  };
}

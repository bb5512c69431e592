import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { knownPartners } from '../schema/partners.ts';
import type { Partner, Source } from '../schema/source.ts';
import { readDuration } from './duration.ts';
import { mistakesOf } from './hubFileMistakes.ts';
import { type HubFile, hubFileSchema } from './hubFileSchema.ts';
import { publicUrl } from './publicUrl.ts';
import { readSecret } from './secret.ts';

/** The file as the hub uses it; null when it is not as it should be, with every mistake added to the list. */
export function readHubFile(path: string, env: NodeJS.ProcessEnv, mistakes: string[]) {
  const json = readJson(path, mistakes);
  if (json === undefined) return null;
  const found = mistakesOf(json, env);
  mistakes.push(...found.map(mistake => `${path}, ${mistake}`));
  if (found.length > 0) return null;
  const file = hubFileSchema.parse(json);
  const partners = [...knownPartners, ...file.partners.map(toPartner)];
  return {
    demonstration: file.demonstration ? dirname(path) : null,
    territory: file.territory,
    timezone: file.timezone,
    // A known partner that is listed is as listed.
    partners: [...new Map(partners.map(partner => [partner.id, partner])).values()],
    sources: file.sources.map(source => toSource(source, file.territory, dirname(path), env)),
  };
}

function readJson(path: string, mistakes: string[]): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    mistakes.push(
      error instanceof SyntaxError
        ? `${path} is not JSON: ${reason.replaceAll(/\s+/g, ' ')}.`
        : `${path} cannot be read (${reason}): HUB_CONFIG names the configuration, hub.json by default.`,
    );
    return undefined;
  }
}

function toPartner({ id, name, url }: HubFile['partners'][number]): Partner {
  return { id, name, url: url ?? null };
}

function toSource(
  source: HubFile['sources'][number],
  territory: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Source {
  const url = readSecret(source.url, env);
  return {
    id: source.id,
    partner: source.partner,
    connector: source.connector,
    url: /^https?:/.test(url) ? url : resolve(folder, url),
    publicUrl: publicUrl(source.url),
    every: readDuration(source.every) ?? 0,
    territory: source.territory ?? territory,
    licence: source.licence ?? null,
    headers: Object.fromEntries(
      Object.entries(source.headers).map(([name, value]) => [name, readSecret(value, env)]),
    ),
  };
}

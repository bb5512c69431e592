import { z } from 'zod';
import { connectors } from '../connectors/registry.ts';
import { knownTerritories } from '../schema/gazetteer/index.ts';
import { readDuration } from './duration.ts';

// Every message says what is expected; where it is and what was received are said by `mistakesOf`.
const expected = {
  slug: 'expected lower-case letters, digits and hyphens, such as "caf-permanences"',
  text: 'expected a text',
  url: 'expected an address that begins with https:// or http://, a file path, or env:NAME',
  partnerUrl: 'expected an address that begins with https:// or http://',
  every: 'expected an ISO 8601 duration of one minute at least, such as "PT6H"',
  connector: `expected one of ${[...connectors.keys()].join(', ')}`,
  territory: 'expected the id of a known territory, such as "com:35238"',
  timezone: 'expected an IANA time zone, such as "Europe/Paris"',
  holidays: 'expected "B": the opening hours know the school holidays of zone B only',
  headers: 'expected headers by name, such as { "Authorization": "env:NAME" }',
  list: 'expected a list, between [ and ]',
  object: 'expected an object, between { and }',
  yesOrNo: 'expected true or false',
};

const slug = z.string(expected.slug).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expected.slug);
const text = z.string(expected.text).min(1, expected.text);
const headerName = z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/);
const territories = new Set(knownTerritories.map(({ id }) => id));
const territory = z.string(expected.territory).refine(id => territories.has(id), expected.territory);

const partnerSchema = z.strictObject(
  { id: slug, name: text, url: z.url({ protocol: /^https?$/, error: expected.partnerUrl }).optional() },
  expected.object,
);

const sourceSchema = z.strictObject(
  {
    id: slug,
    partner: slug,
    connector: z.string(expected.connector).refine(name => connectors.has(name), expected.connector),
    url: z.string(expected.url).refine(isAddress, expected.url),
    every: z
      .string(expected.every)
      .refine(duration => readDuration(duration) !== null, expected.every)
      .default('PT6H'),
    territory: territory.optional(),
    licence: text.optional(),
    headers: z.record(headerName, z.string(expected.headers), expected.headers).default({}),
  },
  expected.object,
);

/** `hub.json`: territory, timezone, partners, sources. */
export const hubFileSchema = z.strictObject(
  {
    demonstration: z.boolean(expected.yesOrNo).default(false),
    territory,
    timezone: z.string(expected.timezone).refine(isZone, expected.timezone).default('Europe/Paris'),
    schoolHolidays: z.literal('B', expected.holidays).default('B'),
    partners: z.array(partnerSchema, expected.list).default([]),
    sources: z.array(sourceSchema, expected.list),
  },
  expected.object,
);

export type HubFile = z.infer<typeof hubFileSchema>;

/** The settings of the file, of a partner and of a source, by the list that they stand in (`''` for the file). */
export const settingsOf: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(hubFileSchema.shape),
  partners: Object.keys(partnerSchema.shape),
  sources: Object.keys(sourceSchema.shape),
};

/** An address that the hub can read, or a path: anything else that looks like an address is a mistake, not a file. */
export function isAddress(url: string): boolean {
  if (/^https?:\/\//.test(url)) return URL.canParse(url);
  return url !== '' && (url.startsWith('env:') || !/^[a-z][a-z0-9+.-]+:/i.test(url));
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

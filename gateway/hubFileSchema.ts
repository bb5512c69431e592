import { z } from 'zod';
import { connectors } from '../connectors/registry.ts';
import { knownTerritories } from '../schema/gazetteer/index.ts';
import type { Partner } from '../schema/source.ts';
import { readDuration } from './duration.ts';

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'expected lower-case letters, digits and hyphens, such as "caf-permanences"',
  );

const sourceSchema = z.strictObject({
  id: slug,
  partner: slug,
  connector: z.string(),
  url: z.string().min(1, 'expected an https: or http: address, or a file path'),
  every: z.string().default('PT6H'),
  territory: z.string().optional(),
  licence: z.string().optional(),
  headers: z.record(z.string(), z.string()).default({}),
});

/** `hub.json`: territory, timezone, partners, sources. */
export const hubFileSchema = z.strictObject({
  demonstration: z.boolean().default(false),
  territory: z.string(),
  timezone: z
    .string()
    .refine(isZone, 'expected an IANA time zone, such as "Europe/Paris"')
    .default('Europe/Paris'),
  schoolHolidays: z
    .literal('B', 'expected "B": the opening hours know the school holidays of zone B only')
    .default('B'),
  partners: z
    .array(z.strictObject({ id: slug, name: z.string().min(1), url: z.url().optional() }))
    .default([]),
  sources: z.array(sourceSchema),
});

export type HubFile = z.infer<typeof hubFileSchema>;

/** What is wrong between the parts of a file that is well formed. */
export function mistakesOf(file: HubFile, partners: readonly Partner[]): string[] {
  const territories = new Set(knownTerritories.map(({ id }) => id));
  const unknownTerritory = (where: string, id: string | undefined) =>
    id === undefined || territories.has(id)
      ? []
      : [`${where}: "${id}" is not a known territory: expected an id such as "com:35238".`];
  const ids = file.sources.map(({ id }) => id);
  return [
    ...unknownTerritory('territory', file.territory),
    ...file.sources.flatMap((source, index) => {
      const where = `sources.${index}`;
      const found = unknownTerritory(`${where}.territory`, source.territory);
      if (ids.indexOf(source.id) !== index)
        found.push(`${where}.id: "${source.id}" is there twice: expected one of its own.`);
      if (partners.some(({ id }) => id === source.id))
        found.push(
          `${where}.id: "${source.id}" is the id of a partner: expected another word, such as "${source.id}-offres".`,
        );
      if (!partners.some(({ id }) => id === source.partner)) {
        found.push(
          `${where}.partner: "${source.partner}" is not a partner: expected one of ${partners.map(({ id }) => id).join(', ')}, or one listed under "partners".`,
        );
      }
      if (!connectors.has(source.connector)) {
        found.push(
          `${where}.connector: "${source.connector}" is not a connector: expected one of ${[...connectors.keys()].join(', ')}.`,
        );
      }
      if (readDuration(source.every) === null)
        found.push(
          `${where}.every: "${source.every}" is not a duration: expected ISO 8601, such as "PT6H", one minute at least.`,
        );
      return found;
    }),
  ];
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

import { decodeHTML } from 'entities';
import { z } from 'zod';
import type { Finding } from '../../schema/source.ts';
import { type Document, FeedError, type Row, type Rows } from '../connector.ts';
import { shorten } from '../problems.ts';
import { foldText } from '../values/foldText.ts';
import { parseJson } from './json.ts';

/** An entry of a Bazar form: its texts by field, and the labels of the options chosen in its lists. */
export interface BazarEntry {
  fields: Readonly<Record<string, string>>;
  /** By field (`listeListe…`, `checkboxListe…`): the labels chosen, or the keys themselves where the form is silent. */
  choices: Readonly<Record<string, readonly string[]>>;
  /** The entries of the same title at the same place, itself among them: one workshop, announced a date at a time. */
  siblings: readonly Announcement[];
}

/** What the entries of a workshop say of one another, as received. */
export interface Announcement {
  key: string;
  title: string;
  start: string;
  description: string;
}

/**
 * The entries of a YesWiki Bazar form: an object keyed by entry id, or `null` when there is none; then the form, whose
 * `prepared` fields carry the options of lists. Drafts (`statut_fiche` 0) are not what the partner publishes.
 */
export function bazarRows(documents: readonly Document[]): Rows<BazarEntry> {
  const [entriesDocument, formDocument] = documents;
  if (!entriesDocument) throw new FeedError('Le wiki n’a rien envoyé.');
  const entries = entriesOf(parseJson(entriesDocument, 'du wiki'));
  const options = formDocument ? optionsOf(parseJson(formDocument, 'du formulaire du wiki')) : new Map();
  const rows: Row<BazarEntry>[] = [];
  const rejects: Finding[] = [];
  const groups = new Map<string, Announcement[]>();
  for (const [id, entry] of entries) {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) rejects.push(notAnEntry(id, entry));
    else if (parsed.data.statut_fiche !== '0') {
      const key = parsed.data.id_fiche || id;
      const siblings = groupOf(parsed.data, groups);
      const record = { fields: parsed.data, choices: choicesOf(parsed.data, options), siblings };
      siblings.push(announcementOf(key, parsed.data));
      rows.push({ row: null, key, record });
    }
  }
  return { rows, rejects };
}

function announcementOf(key: string, fields: BazarEntry['fields']): Announcement {
  const { bf_titre = '', bf_date_debut_evenement = '', bf_description = '' } = fields;
  return { key, title: bf_titre, start: bf_date_debut_evenement, description: bf_description };
}

function groupOf(fields: BazarEntry['fields'], groups: Map<string, Announcement[]>): Announcement[] {
  const { bf_titre = '', bf_lieu = '', bf_adresse = '' } = fields;
  const title = foldText(decodeHTML(bf_titre))
    .replace(/\b(?:annule|reporte|complet)(?:e|s|es)?\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const key = JSON.stringify([title, foldText(bf_lieu), foldText(bf_adresse)]);
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

/** Everything is a string in Bazar; a number or a missing value is taken as its text, a nested value is no field. */
const entrySchema = z.record(
  z.string(),
  z
    .unknown()
    .transform(value => (typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '')),
);

function entriesOf(json: unknown): [string, unknown][] {
  if (json === null) return [];
  if (Array.isArray(json)) return json.map((entry, index) => [`${index + 1}`, entry]);
  const entries = typeof json === 'object' ? Object.entries(json) : [];
  // `{"exceptionMessage": "…"}`, `{"error": …}`: the wiki explains why it gives none.
  const isAnswer = entries.length > 0 && entries.every(([, entry]) => typeof entry !== 'object');
  if (typeof json === 'object' && !isAnswer) return entries;
  throw new FeedError(
    `Le wiki n’a pas envoyé de fiches : reçu « ${shorten(JSON.stringify(json))} », attendu un objet JSON dont chaque clé est une fiche. Vérifier l’adresse de la source et ses droits d’accès.`,
  );
}

const formSchema = z.object({
  prepared: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown()).transform(Object.values)]),
});
const fieldSchema = z.looseObject({ options: z.record(z.string(), z.unknown()) });

/** The labels of each list, by every name that the form gives to its field. */
function optionsOf(json: unknown): Map<string, Map<string, string>> {
  const form = formSchema.safeParse(Array.isArray(json) ? json[0] : json);
  const fields = form.success ? form.data.prepared : [];
  return new Map(
    fields.flatMap(field => {
      const parsed = fieldSchema.safeParse(field);
      if (!parsed.success) return [];
      const labels = new Map(
        Object.entries(parsed.data.options).map(([key, label]) => [key, decodeHTML(String(label))]),
      );
      const names = [parsed.data.propertyname, parsed.data.name, parsed.data.id];
      return names.flatMap(name => (typeof name === 'string' ? [[name, labels] as const] : []));
    }),
  );
}

function choicesOf(
  fields: Readonly<Record<string, string>>,
  options: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Record<string, string[]> {
  const lists = Object.entries(fields).filter(
    ([name, value]) => /^(?:liste|checkbox|radio)/i.test(name) && value !== '',
  );
  return Object.fromEntries(
    lists.map(([name, value]) => {
      const keys = name.startsWith('checkbox') ? value.split(',') : [value];
      return [name, keys.map(key => options.get(name)?.get(key.trim()) ?? decodeHTML(key.trim()))];
    }),
  );
}

function notAnEntry(id: string, entry: unknown): Finding {
  return {
    severity: 'REJECT',
    row: null,
    key: id,
    field: null,
    // What it holds is not quoted: nobody knows which of it is about people.
    received: Array.isArray(entry) ? 'une liste' : typeof entry === 'string' ? 'un texte' : `${entry}`,
    message: `La fiche ${id} n'a pas la forme d'une fiche Bazar : attendu un objet de champs. La rouvrir dans le wiki et l'enregistrer de nouveau.`,
  };
}

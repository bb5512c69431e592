import { z } from 'zod';

/** Fields left aside because they are not as the schema says, with what they hold. */
export interface Unread {
  unread: { field: string; received: string }[];
}

/** Null, missing and blank are all « not said ». */
const text = z
  .string()
  .nullish()
  .transform(value => value?.trim() || null);
/** A code or a number that other tools write without quotes. */
const written = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value => (value == null ? null : String(value).trim() || null));
const codes = z
  .array(z.string())
  .nullish()
  .transform(list => [...new Set((list ?? []).map(code => code.trim()).filter(code => code !== ''))]);
const number = z
  .number()
  .nullish()
  .transform(value => value ?? null);

const whereabouts = {
  adresse: text,
  complement_adresse: text,
  commune: text,
  code_postal: written,
  code_insee: written,
  latitude: written,
  longitude: written,
};
const common = { id: written, nom: text, telephone: written, courriel: text };

const structureSchema = z.object({ ...common, ...whereabouts, description: text });
const serviceSchema = z.object({
  ...common,
  ...whereabouts,
  structure_id: written,
  description: text,
  date_maj: text,
  type: text,
  thematiques: codes,
  publics: codes,
  publics_precisions: text,
  modes_accueil: codes,
  modes_mobilisation: codes,
  mobilisable_par: codes,
  mobilisation_precisions: text,
  lien_mobilisation: text,
  lien_source: text,
  frais: text,
  frais_precisions: text,
  conditions_acces: text,
  zone_eligibilite: codes,
  horaires_accueil: text,
  contact_nom_prenom: text,
  volume_horaire_hebdomadaire: number,
  nombre_semaines: number,
});

/** Who delivers services; of it only what a service may lack. */
export type Structure = z.infer<typeof structureSchema> & Unread;
/** The fields of a service of data·inclusion v1, as received; fields that are not of its schema are not taken. */
export type ServiceFields = z.infer<typeof serviceSchema> & Unread;

/** Null when the item is no object. */
export function readStructure(item: unknown): Structure | null {
  return readFields(structureSchema, item);
}

/** Null when the item is no object. */
export function readServiceFields(item: unknown): ServiceFields | null {
  return readFields(serviceSchema, item);
}

/** A field that is not as expected is left aside: no schema here requires any. */
function readFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  item: unknown,
): (z.infer<z.ZodObject<Shape>> & Unread) | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  const parsed = schema.safeParse(item);
  if (parsed.success) return { ...parsed.data, unread: [] };
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(item));
  const fields = [...new Set(parsed.error.issues.map(issue => String(issue.path[0])))];
  const kept = Object.fromEntries([...given].filter(([name]) => !fields.includes(name)));
  const unread = fields.map(field => ({ field, received: JSON.stringify(given.get(field)) }));
  return { ...schema.parse(kept), unread };
}

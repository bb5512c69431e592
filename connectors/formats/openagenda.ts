import { z } from 'zod';
import type { Finding } from '../../schema/source.ts';
import { type Document, FeedError, type Row, type Rows } from '../connector.ts';
import { parseJson } from './json.ts';

const text = z.union([z.string(), z.record(z.string(), z.unknown())]).nullish();
const number = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(?:\.\d+)?$/)
      .transform(Number),
  ])
  .nullish();
const flag = z.boolean().nullish();

const timingSchema = z.looseObject({
  begin: z.string().nullish(),
  end: z.string().nullish(),
  /** The older export's word for `begin`. */
  start: z.string().nullish(),
});

const eventSchema = z.object({
  uid: z.union([z.number(), z.string()]).transform(String),
  slug: z.string().nullish(),
  title: text,
  description: text,
  longDescription: text,
  conditions: text,
  timings: z.array(timingSchema).nullish(),
  location: z
    .looseObject({
      name: z.string().nullish(),
      address: z.string().nullish(),
      postalCode: z.union([z.string(), z.number()]).nullish(),
      city: z.string().nullish(),
      insee: z.union([z.string(), z.number()]).nullish(),
      latitude: number,
      longitude: number,
    })
    .nullish(),
  attendanceMode: number,
  onlineAccessLink: z.string().nullish(),
  registration: z
    .array(z.looseObject({ type: z.string().nullish(), value: z.union([z.string(), z.number()]).nullish() }))
    .nullish(),
  age: z.looseObject({ min: number, max: number }).nullish(),
  accessibility: z.looseObject({ hi: flag, vi: flag, pi: flag, mi: flag, ii: flag }).nullish(),
  status: number,
  state: number,
  updatedAt: z.string().nullish(),
  canonicalUrl: z.string().nullish(),
});

/** An event of OpenAgenda v2; people (`member`, contributors) are not taken. */
export interface AgendaEvent extends z.infer<typeof eventSchema> {
  /** Fields left aside because they are not as OpenAgenda gives them, with what they hold. */
  unread: { field: string; received: string }[];
}

const pageSchema = z.object({ events: z.array(z.unknown()) });

/** The events of every page, each once: pages shift while one reads. Only those that are published (`state` 2). */
export function openAgendaRows(documents: readonly Document[]): Rows<AgendaEvent> {
  const rows = new Map<string, Row<AgendaEvent>>();
  const rejects: Finding[] = [];
  for (const document of documents) {
    for (const event of eventsOf(document)) {
      const read = readEvent(event);
      if (read instanceof z.ZodError) rejects.push(notAnEvent(event, read));
      else if ((read.state ?? 2) === 2) rows.set(read.uid, { row: null, key: read.uid, record: read });
    }
  }
  return { rows: [...rows.values()], rejects };
}

/** What an event cannot do without; another field that is not as expected is left aside, and said. */
const essential = ['uid', 'title', 'timings', 'state', 'status'];

function readEvent(event: unknown): AgendaEvent | z.ZodError {
  const parsed = eventSchema.safeParse(event);
  if (parsed.success) return { ...parsed.data, unread: [] };
  const fields = [...new Set(parsed.error.issues.map(issue => String(issue.path[0] ?? '')))];
  if (fields.some(field => field === '' || essential.includes(field))) return parsed.error;
  const given = new Map(Object.entries(event as object));
  const kept = eventSchema.safeParse(
    Object.fromEntries([...given].filter(([name]) => !fields.includes(name))),
  );
  if (!kept.success) return kept.error;
  const unread = fields.map(field => ({ field, received: JSON.stringify(given.get(field)) }));
  return { ...kept.data, unread };
}

function eventsOf(document: Document): unknown[] {
  const page = pageSchema.safeParse(parseJson(document, "de l'agenda"));
  if (page.success) return page.data.events;
  throw new FeedError(
    "La réponse de l'agenda n'a pas de liste d'événements : attendu « events » comme en donne OpenAgenda v2. Vérifier l'adresse et la clé de la source.",
  );
}

function notAnEvent(event: unknown, error: z.ZodError): Finding {
  const uid = z.looseObject({ uid: z.union([z.string(), z.number()]) }).safeParse(event);
  const fields = [...new Set(error.issues.map(issue => issue.path.join('.') || 'événement'))];
  return {
    severity: 'REJECT',
    row: null,
    key: uid.success ? String(uid.data.uid) : null,
    field: fields.join(', '),
    received: JSON.stringify(event)?.slice(0, 200) ?? null,
    message: `Événement illisible : « ${fields.join(' », « ')} » n'a pas la forme d'OpenAgenda v2. L'ouvrir dans l'agenda et l'enregistrer de nouveau.`,
  };
}

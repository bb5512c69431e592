import { z } from 'zod';
import type { Finding } from '../../schema/source.ts';
import { type Document, FeedError, type Row, type Rows } from '../connector.ts';
import { shorten } from '../problems.ts';
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
/** Its detailed export gives a code with its label: `{ id: 2, label: … }`. */
const code = z.union([number, z.looseObject({ id: number }).transform(({ id }) => id)]);
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
  keywords: z.unknown().optional(),
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
  attendanceMode: code,
  onlineAccessLink: z.string().nullish(),
  registration: z
    .array(z.looseObject({ type: z.string().nullish(), value: z.union([z.string(), z.number()]).nullish() }))
    .nullish(),
  age: z.looseObject({ min: number, max: number }).nullish(),
  accessibility: z.looseObject({ hi: flag, vi: flag, pi: flag, mi: flag, ii: flag }).nullish(),
  status: code,
  state: code,
  updatedAt: z.string().nullish(),
  canonicalUrl: z.string().nullish(),
  /** Told of withdrawn events where the address asks for them (`removed=1`). */
  removed: flag,
  /** Not for the public, whatever the `state`. */
  draft: flag,
  private: flag,
});

/** An event of OpenAgenda v2; people (`member`, contributors) are not taken. */
export interface AgendaEvent extends z.infer<typeof eventSchema> {
  /** Fields left aside because they are not as OpenAgenda gives them, with what they hold. */
  unread: { field: string; received: string }[];
}

const glanceSchema = z.looseObject({
  events: z.array(z.unknown()).optional(),
  after: z.array(z.union([z.string(), z.number()])).nullish(),
});

/** What the next page is asked after; null at the end, which an empty page is too. */
export function glanceAtAgenda(document: Document): readonly (string | number)[] | null {
  const page = glanceSchema.safeParse(parseJson(document, "de l'agenda"));
  if (!page.success || !page.data.after || page.data.events?.length === 0) return null;
  return page.data.after.length === 0 ? null : page.data.after;
}

const pageSchema = z.object({ events: z.array(z.unknown()), total: z.number().nullish() });
const answerSchema = z.looseObject({ message: z.string().nullish(), error: z.string().nullish() });

/** The events of every page, each once: pages shift while one reads. Only those that are published (`state` 2). */
export function openAgendaRows(documents: readonly Document[]): Rows<AgendaEvent> {
  const pages = documents.map(pageOf);
  const rows = new Map<string, Row<AgendaEvent>>();
  const rejects = new Map<string, Finding>();
  const seen = new Set<string>();
  for (const event of pages.flatMap(({ events }) => events)) {
    const uid = uidOf(event);
    const read = readEvent(event);
    seen.add(uid ?? JSON.stringify(event));
    if (read instanceof z.ZodError) rejects.set(uid ?? JSON.stringify(event), notAnEvent(event, uid, read));
    else if (isPublished(read)) rows.set(read.uid, { row: null, key: read.uid, record: read });
  }
  const total = pages.at(-1)?.total ?? 0;
  const warnings = total > seen.size ? [someMissing(total, seen.size)] : [];
  return { rows: [...rows.values()], rejects: [...rejects.values()], warnings };
}

function isPublished({ state, removed, ...event }: AgendaEvent): boolean {
  return (state ?? 2) === 2 && removed !== true && event.draft !== true && event.private !== true;
}

function someMissing(total: number, given: number): Finding {
  const message = `L'agenda annonce ${total} événements et n'en a donné que ${given} : des événements ont été ajoutés ou retirés pendant la lecture, ou une page manque. Ceux qui manquent seront lus la prochaine fois ; si cela dure, vérifier la clé et l'adresse de la source.`;
  return { severity: 'WARNING', row: null, key: null, field: 'total', received: `${total}`, message };
}

/** What an event cannot do without; another field that is not as expected is left aside, and said. */
const essential = ['uid', 'title', 'timings', 'state', 'status', 'draft', 'private'];

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

function pageOf(document: Document): z.infer<typeof pageSchema> {
  const json = parseJson(document, "de l'agenda");
  const page = pageSchema.safeParse(json);
  if (page.success) return page.data;
  const answer = answerSchema.safeParse(json);
  const said = answer.success ? (answer.data.message ?? answer.data.error) : null;
  throw new FeedError(
    `La réponse de l'agenda n'a pas de liste d'événements${said ? ` : il répond « ${shorten(said)} »` : ''} ; attendu « events » comme en donne OpenAgenda v2. Vérifier l'adresse et la clé de la source.`,
  );
}

function uidOf(event: unknown): string | null {
  const read = z.looseObject({ uid: z.union([z.string(), z.number()]) }).safeParse(event);
  return read.success ? String(read.data.uid) : null;
}

/** Only the fields that are wrong are quoted: an event carries the names and addresses of people. */
function notAnEvent(event: unknown, uid: string | null, error: z.ZodError): Finding {
  const wrong = new Set(error.issues.map(issue => String(issue.path[0] ?? '')));
  const fields = [...new Set(error.issues.map(issue => issue.path.join('.') || 'événement'))];
  const given = typeof event === 'object' && event !== null ? Object.entries(event) : [];
  const quoted = Object.fromEntries(given.filter(([name]) => wrong.has(name)));
  return {
    severity: 'REJECT',
    row: null,
    key: uid,
    field: fields.join(', '),
    received: wrong.has('') ? typeof event : shorten(JSON.stringify(quoted)),
    message: `Événement illisible : « ${fields.join(' », « ')} » n'a pas la forme d'OpenAgenda v2. L'ouvrir dans l'agenda et l'enregistrer de nouveau.`,
  };
}

import { z } from 'zod';
import { begins, described, sourceIds, titlesOf, type Version } from './versions.ts';

const offerSchema = z.object({
  title: z.string(),
  description: z.string(),
  provenance: z.object({ source: z.object({ id: z.string() }) }),
  nextSession: z.object({ start: z.string() }).nullable(),
});
const answerSchema = z.object({
  data: z.object({
    hub: z.object({ revision: z.coerce.number() }),
    offers: z.object({
      nodes: z.array(offerSchema),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});
type ServedOffer = z.infer<typeof offerSchema>;

const query = `query ($after: String) {
  hub { revision }
  offers(filter: { distinct: false }, first: 100, after: $after) {
    nodes { title description provenance { source { id } } nextSession { start } } pageInfo { hasNextPage endCursor }
  }
}`;

/** One listing of all that is served. */
export interface Listing {
  /** Of its first page. */
  revision: number;
  /** The version of each source, null where nothing of it is served yet. */
  versions: (Version | null)[];
  /** What was neither a whole version nor nothing. */
  faults: string[];
}

/** Lists all that a hub serves, page after page. Throws when it does not answer. */
export async function listServed(address: string): Promise<Listing> {
  const offers: ServedOffer[] = [];
  let revision: number | null = null;
  for (let after: string | null = null; ; ) {
    const { hub, offers: page } = await ask(address, after);
    revision ??= hub.revision;
    offers.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const faults: string[] = [];
  const versions = sourceIds.map(id => versionOf(id, offers, faults));
  return { revision, versions, faults };
}

async function ask(address: string, after: string | null) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer = await response.text();
  const { success, data } = answerSchema.safeParse(JSON.parse(answer));
  if (!success) throw new Error(`it answers ${answer.slice(0, 300)}`);
  return data.data;
}

function versionOf(sourceId: string, offers: readonly ServedOffer[], faults: string[]): Version | null {
  const served = offers.filter(({ provenance }) => provenance.source.id === sourceId);
  const [first] = served;
  if (!first) return null;
  const version = first.description === described('A') ? 'A' : 'B';
  const others = served.filter(({ description }) => description !== described(version));
  if (others.length > 0)
    faults.push(`${sourceId}: ${others.length} of ${served.length} offers of another version`);
  const titles = served.map(({ title }) => title).sort();
  if (titles.join() !== titlesOf(sourceId, version).sort().join()) {
    faults.push(`${sourceId}: ${titles.length} offers, which are not those of version ${version}`);
  }
  const strange = served.filter(offer => !beginsAs(offer, version));
  if (strange.length > 0)
    faults.push(`${sourceId}: ${strange.length} offers with sessions of another version`);
  return version;
}

function beginsAs({ nextSession }: ServedOffer, version: Version): boolean {
  const { weekdays, time } = begins[version];
  if (!nextSession) return false;
  const [day = ''] = nextSession.start.split('T');
  return weekdays.includes(new Date(`${day}T12:00Z`).getUTCDay()) && nextSession.start.includes(time);
}

import type { Reading } from './read.ts';

/**
 * A reading goes from its thread to the hub's in parts: taken in one piece, twenty thousand offers would stop every answer
 * while they are unpacked.
 */
export interface ReadingPart {
  findings: Reading['findings'];
  offers: Reading['harvested']['offers'];
  sessions: Reading['harvested']['sessions'];
}

/** How many findings, offers and sessions go together. */
const size = { findings: 500, offers: 200, sessions: 1000 };

/** The reading without what comes in parts, and its parts. */
export function cut(reading: Reading): { head: Reading; parts: Generator<ReadingPart> } {
  const head = { ...reading, findings: [], harvested: { ...reading.harvested, offers: [], sessions: [] } };
  return { head, parts: partsOf(reading) };
}

function* partsOf({ findings, harvested: { offers, sessions } }: Reading): Generator<ReadingPart> {
  const most = Math.max(
    findings.length / size.findings,
    offers.length / size.offers,
    sessions.length / size.sessions,
  );
  for (let part = 0; part < most; part++) {
    const of = <T>(things: readonly T[], size: number) => things.slice(part * size, (part + 1) * size);
    yield {
      findings: of(findings, size.findings),
      offers: of(offers, size.offers),
      sessions: of(sessions, size.sessions),
    };
  }
}

/** Puts the parts together again; `next` gives null after the last one. */
export async function join(head: Reading, next: () => Promise<ReadingPart | null>): Promise<Reading> {
  const findings: Reading['findings'] = [];
  const offers: ReadingPart['offers'][number][] = [];
  const sessions: ReadingPart['sessions'][number][] = [];
  for (let part = await next(); part; part = await next()) {
    findings.push(...part.findings);
    offers.push(...part.offers);
    sessions.push(...part.sessions);
  }
  return { ...head, findings, harvested: { ...head.harvested, offers, sessions } };
}

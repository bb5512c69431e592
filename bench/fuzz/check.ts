import { FeedError } from '../../connectors/connector.ts';
import { type Reading, type ReadRequest, read } from '../../connectors/reading/read.ts';

/** What reading a feed gave: what is wrong with the hub, and never with the feed. */
export interface Verdict {
  /** Empty when all is as it must be. */
  faults: string[];
  /** Null when the feed as a whole was refused, with a sentence in French. */
  counts: Pick<Reading, 'received' | 'accepted' | 'rejected'> | null;
}

export function check(request: ReadRequest): Verdict {
  try {
    const reading = read(request);
    return { faults: rules.flatMap(rule => rule(reading)), counts: reading };
  } catch (error) {
    if (error instanceof FeedError) return { faults: sentence(error.message), counts: null };
    return { faults: [`threw ${error instanceof Error ? error.stack : error}`], counts: null };
  }
}

type Rule = (reading: Reading) => string[];

const rules: readonly Rule[] = [
  function countsAddUp({ received, accepted, rejected }) {
    return unless(received === accepted + rejected, `${received} received, ${accepted} + ${rejected}`);
  },
  function everyRejectIsTold({ rejected, findings }) {
    const told = findings.filter(({ severity }) => severity === 'REJECT').length;
    return unless(told >= rejected, `${rejected} rejected, ${told} told`);
  },
  function everyFindingIsASentence({ findings }) {
    return findings.flatMap(({ message, received }) => [
      ...sentence(message),
      ...unless((received?.length ?? 0) <= 400, `a finding quotes ${received?.length} characters`),
    ]);
  },
  function idsAreUnique({ harvested: { offers, sessions, places } }) {
    return [offers, sessions, places].flatMap((things: readonly { id: string }[]) =>
      unless(new Set(things.map(({ id }) => id)).size === things.length, 'an id comes twice'),
    );
  },
  function sessionsAreOfOffers({ harvested: { offers, sessions, places } }) {
    const known = new Set([...offers, ...places].map(({ id }) => id));
    return sessions.flatMap(({ offerId, placeId, start, end }) => [
      ...unless(known.has(offerId) && (placeId === null || known.has(placeId)), 'a session of nothing'),
      ...unless(
        Number.isFinite(start) && (end === null || end >= start),
        `a session from ${start} to ${end}`,
      ),
    ]);
  },
  function textsAreText({ harvested: { offers } }) {
    return offers.flatMap(({ title, summary, description, url, access }) => [
      ...[title, summary ?? '', description ?? ''].flatMap(text => [
        ...unless(!unsafe.test(text), `unsafe text ${JSON.stringify(text.slice(0, 80))}`),
        ...unless(text.length <= longest, `a text of ${text.length} characters`),
      ]),
      ...[url, access.url].flatMap(link => unless(link === null || /^https?:/.test(link), `a link ${link}`)),
      ...unless(title.trim() !== '', 'an offer without a title'),
    ]);
  },
  function nothingIsTakenForNothing({ accepted, harvested: { offers } }) {
    return unless(accepted === 0 || offers.length > 0, `${accepted} accepted and no offer`);
  },
];

const longest = 20_000;
/** Control characters but for ends of lines and tabs, and what a browser would run. */
const unsafe = /(?![\t\n\r])\p{Cc}|<script\b/iu;

function sentence(message: string): string[] {
  return unless(
    /^\S[\s\S]{10,}[.?!»)…]$/.test(message),
    `no sentence: ${JSON.stringify(message.slice(0, 200))}`,
  );
}

function unless(isSo: boolean, fault: string): string[] {
  return isSo ? [] : [fault];
}

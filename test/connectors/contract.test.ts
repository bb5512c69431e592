import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FeedError, type Row } from '../../connectors/connector.ts';
import { type Reading, read } from '../../connectors/reading/read.ts';
import { connectors } from '../../connectors/registry.ts';
import { addDays, toInstant, toLocal } from '../../connectors/values/localTime.ts';
import {
  accessModes,
  activities,
  attendanceModes,
  audiences,
  kinds,
  sessionStatuses,
} from '../../schema/vocabulary.ts';
import type { Fixture } from './fixtures/fixture.ts';
import { wrongDocuments } from './fixtures/foreign.ts';
import { facts, now, shownFindings, shownOffers, timezone } from './fixtures/shown.ts';

interface Rule {
  id: string;
  sentence: string;
  check: (context: { name: string; fixture: Fixture; reading: Reading }) => void;
}

const rules: Rule[] = [
  {
    id: 'counts',
    sentence: 'received = accepted + rejected, as many as the feed publishes',
    check: ({ fixture, reading: { received, accepted, rejected } }) => {
      expect({ received, accepted, rejected }).toEqual(fixture.counts);
      expect(received).toBe(accepted + rejected);
    },
  },
  {
    id: 'meaning',
    sentence: 'every offer is of the kind, activity, audience, place, access and dates that the feed says',
    check: ({ fixture, reading }) => expect(shownOffers(reading)).toEqual(fixture.offers),
  },
  {
    id: 'findings',
    sentence: 'every row refused and every detail left aside is reported, and nothing else',
    check: ({ fixture, reading }) => expect(shownFindings(reading)).toEqual(fixture.findings),
  },
  {
    id: 'advice',
    sentence: 'every finding says in French what to write instead',
    check: ({ reading }) => {
      const silent = reading.findings.filter(({ message }) => !advice.test(message) || message.length < 30);
      expect(silent).toEqual([]);
    },
  },
  {
    id: 'every-reject-counts',
    sentence: 'every row that is rejected has a reason',
    check: ({ reading }) => {
      const reasons = reading.findings.filter(({ severity }) => severity === 'REJECT');
      const rows = new Set(reasons.map(({ row, key }) => `${row} ${row === null ? key : ''}`));
      expect(rows.size).toBe(reading.rejected);
    },
  },
  {
    id: 'pure',
    sentence: 'toDraft gives the same draft twice and leaves its row as it was',
    check: ({ name, fixture }) => {
      const connector = connectors.get(name);
      const rows = connector?.rows(fixture.documents, facts).rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows.map(deepFreeze)) {
        const twice = [1, 2].map(() => connector?.toDraft(row as Row<never>, facts));
        expect(twice[0]).toEqual(twice[1]);
      }
    },
  },
  {
    id: 'keys',
    sentence: 'keys, offers and sessions are unique',
    check: ({ reading: { harvested } }) => {
      for (const list of [
        harvested.offers.map(({ key }) => key),
        harvested.offers.map(({ id }) => id),
        harvested.sessions.map(({ id }) => id),
        harvested.places.map(({ id }) => id),
      ]) {
        expect(new Set(list).size).toBe(list.length);
      }
    },
  },
  {
    id: 'vocabulary',
    sentence: 'every code is of the vocabulary; there is an activity and an audience',
    check: ({ reading: { harvested } }) => {
      for (const offer of harvested.offers) {
        expect(kinds.map(({ code }) => code)).toContain(offer.kind);
        expect(attendanceModes).toContain(offer.attendance);
        expectCodes(
          offer.activities,
          activities.map(({ code }) => code),
        );
        expectCodes(
          offer.audiences,
          audiences.map(({ code }) => code),
        );
        for (const mode of offer.access.modes) expect(accessModes).toContain(mode);
      }
      for (const { status } of harvested.sessions) expect(sessionStatuses).toContain(status);
    },
  },
  {
    id: 'shape',
    sentence: 'an offer holds the fields of an offer and no other',
    check: ({ reading: { harvested } }) => {
      for (const offer of harvested.offers) {
        expect(Object.keys(offer).sort()).toEqual(offerFields);
        expect(Object.keys(offer.access).sort()).toEqual(accessFields);
      }
    },
  },
  {
    id: 'plain-text',
    sentence: 'no text holds a tag, a script or a control character',
    check: ({ reading: { harvested } }) => {
      const unclean = textsOf([harvested.offers, harvested.places]).filter(text =>
        /<[a-z!/]|[^\P{C}\n]/iu.test(text),
      );
      expect(unclean).toEqual([]);
      expect(
        textsOf(harvested.offers.map(({ url, access }) => [url, access.url])).filter(
          url => !/^https?:/.test(url),
        ),
      ).toEqual([]);
    },
  },
  {
    id: 'lengths',
    sentence: 'a title has at most 300 characters, a description 5,000',
    check: ({ reading: { harvested } }) => {
      for (const { title, summary, description } of harvested.offers) {
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(300);
        expect((summary ?? '').length).toBeLessThanOrEqual(5000);
        expect((description ?? '').length).toBeLessThanOrEqual(5000);
      }
    },
  },
  {
    id: 'sessions',
    sentence: 'a session ends after it starts, between a week ago and the horizon',
    check: ({ reading: { harvested } }) => {
      const horizon = toInstant(addDays(toLocal(now, timezone), 120), timezone);
      for (const { start, end } of harvested.sessions) {
        if (end !== null) expect(end).toBeGreaterThan(start);
        expect(end ?? start).toBeGreaterThanOrEqual(now - 7 * 86_400_000);
        expect(start).toBeLessThan(horizon);
      }
    },
  },
  {
    id: 'order',
    sentence: 'the same records in another order are the same offers',
    check: ({ name, fixture, reading }) => {
      const again = readAs(name, fixture.reordered);
      expect(named(again)).toEqual(named(reading));
      expect(new Set(again.harvested.sessions.map(({ id }) => id))).toEqual(
        new Set(reading.harvested.sessions.map(({ id }) => id)),
      );
    },
  },
  {
    id: 'identity',
    sentence: 'an offer stays itself when its hours or comments change, and its change is seen',
    check: ({ name, fixture, reading }) => {
      const again = readAs(name, fixture.retouched);
      expect(named(again)).toEqual(named(reading));
      expect(again.harvested.offers.map(({ hash }) => hash)).not.toEqual(
        reading.harvested.offers.map(({ hash }) => hash),
      );
    },
  },
  {
    id: 'people',
    sentence:
      'names and addresses of organisers and contributors are left out, those of a contact kept apart',
    check: ({ fixture, reading: { harvested } }) => {
      const offers = harvested.offers.map(({ contact: _, ...offer }) => offer);
      const kept = JSON.stringify({ ...harvested, offers });
      expect(fixture.people.filter(words => kept.includes(words))).toEqual([]);
    },
  },
  {
    id: 'wrong-format',
    sentence: 'what is not the format at all is one error in French, never a crash',
    check: ({ name, fixture }) => {
      const cases = [...wrongDocuments.map(({ document }) => [document]), fixture.foreign];
      for (const documents of cases) {
        const error = catchError(() => readAs(name, documents));
        expect(error, documents[0]?.name).toBeInstanceOf(FeedError);
        expect(String(error)).toMatch(/fichier|classeur|calendrier|agenda|wiki|tableau|colonnes/i);
      }
    },
  },
  {
    id: 'zone',
    sentence: 'the zone of the machine changes nothing',
    check: ({ name, fixture, reading }) => {
      for (const TZ of ['America/New_York', 'Pacific/Auckland']) {
        expect(JSON.parse(readElsewhere(TZ, name, fixture))).toEqual(JSON.parse(JSON.stringify(reading)));
      }
    },
  },
];

const advice =
  /attendu|écri(?:re|vez)|ajouter|en donner|vérifi|corrige|ouvrir|exportez|retirez|enregistre|demander l'ajout/i;
const accessFields = ['conditions', 'email', 'modes', 'phone', 'url'];
const offerFields = [
  'access',
  'accessibility',
  'activities',
  'ageRange',
  'attendance',
  'audiences',
  'catchment',
  'contact',
  'cost',
  'description',
  'hash',
  'id',
  'key',
  'kind',
  'languages',
  'openingHours',
  'placeId',
  'provider',
  'row',
  'sourceId',
  'summary',
  'title',
  'until',
  'updatedAt',
  'url',
];

describe.each([...connectors.keys()])('%s', async name => {
  const path = join(import.meta.dirname, 'fixtures', name, 'fixture.ts');
  if (!existsSync(path)) {
    test('has a fixture', () => expect.fail(`add ${path}: every connector proves itself on one`));
    return;
  }
  const { fixture } = (await import(path)) as { fixture: Fixture };
  const reading = readAs(name, fixture.documents);
  test.each(rules)('$id: $sentence', ({ check }) => check({ name, fixture, reading }));
});

function readAs(connector: string, documents: Fixture['documents']): Reading {
  return read({ connector, documents, facts, now });
}

/** In a process of its own: a thread keeps the zone that the process began with. */
function readElsewhere(TZ: string, connector: string, { documents }: Fixture): string {
  const module = JSON.stringify(new URL('../../connectors/reading/read.ts', import.meta.url).href);
  const sent = documents.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const code = `
    const { read } = await import(${module});
    const { documents, ...request } = ${JSON.stringify({ connector, facts, now, documents: sent })};
    const bytes = documents.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
    console.log(JSON.stringify(read({ ...request, documents: bytes })));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
}

function named({ harvested }: Reading): Map<string, string> {
  return new Map(harvested.offers.map(({ id, title }) => [id, title]));
}

function expectCodes(found: readonly string[], known: readonly string[]): void {
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found).size).toBe(found.length);
  for (const code of found) expect(known).toContain(code);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

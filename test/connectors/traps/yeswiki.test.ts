import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { findingsOf, keptText, messagesOf, readFeed, sessionsOf } from './shown.ts';

type Entry = Record<string, unknown>;

const usual: Entry = {
  id_fiche: 'Photo',
  bf_titre: 'Atelier photo',
  bf_lieu: 'ESC Maurepas',
  bf_date_debut_evenement: '2026-12-01T14:00:00+01:00',
  statut_fiche: '1',
};
const json = (...entries: Entry[]) =>
  JSON.stringify(Object.fromEntries(entries.map((entry, i) => [`Fiche${i}`, { ...usual, ...entry }])));
const form = JSON.stringify({
  bn_id_nature: '3',
  prepared: [
    null,
    { id: 'listeListeType', options: { f: 'Formation', a: 'Atelier' } },
    { propertyname: 'checkboxListePublics', options: { 1: 'Seniors', 2: 'Demandeurs d&#039;emploi' } },
  ],
});
const readEntries = (...entries: Entry[]) => readFeed('ccas', json(...entries), form);

interface Case {
  name: string;
  entry: Entry;
  sessions?: string[];
  findings?: string[];
  says?: string;
}

const dateCases: Case[] = [
  {
    name: 'an hour with its offset, and an end',
    entry: { bf_date_fin_evenement: '2026-12-01T16:00:00+01:00' },
    sessions: ['12-01 14:00-16:00'],
  },
  {
    name: 'an hour without offset is of the territory',
    entry: { bf_date_debut_evenement: '2026-12-01 14:00:00' },
    sessions: ['12-01 14:00-?'],
  },
  {
    name: 'a whole day ends with that day',
    entry: { bf_date_debut_evenement: '2026-12-01', bf_date_fin_evenement: '' },
    sessions: ['12-01-12-02'],
  },
  {
    name: 'whole days end with the last',
    entry: { bf_date_debut_evenement: '2026-12-01', bf_date_fin_evenement: '2026-12-02' },
    sessions: ['12-01-12-03'],
  },
  {
    name: 'dates reversed: no end is invented',
    entry: { bf_date_fin_evenement: '2026-12-01T12:00:00+01:00' },
    sessions: ['12-01 14:00-?'],
    findings: ['WARNING Photo: bf_date_fin_evenement'],
    says: 'avant le début',
  },
  {
    name: 'days reversed',
    entry: { bf_date_debut_evenement: '2026-12-02', bf_date_fin_evenement: '2026-12-01' },
    sessions: ['12-02-?'],
    findings: ['WARNING Photo: bf_date_fin_evenement'],
    says: 'avant le début',
  },
  {
    name: 'three weeks are no session of three weeks',
    entry: { bf_date_fin_evenement: '2026-12-22T16:00:00+01:00' },
    sessions: ['12-01 14:00-?'],
    findings: ['WARNING Photo: bf_date_fin_evenement'],
    says: 'plus d’un jour après le début',
  },
  {
    name: 'a date that does not exist',
    entry: { bf_date_debut_evenement: '2026-02-30T14:00:00+01:00' },
    findings: ['REJECT Photo: bf_date_debut_evenement'],
    says: 'illisible',
  },
  {
    name: 'a date in words',
    entry: { bf_date_debut_evenement: 'demain' },
    findings: ['REJECT Photo: bf_date_debut_evenement'],
  },
  {
    name: 'cancelled in its description',
    entry: { bf_description: '<p>Atelier annulé.</p>' },
    sessions: ['12-01 14:00-? CANCELLED'],
  },
  {
    name: 'cancelled in its title',
    entry: { bf_titre: 'ANNULÉ : atelier photo' },
    sessions: ['12-01 14:00-? CANCELLED'],
  },
];

describe('dates', () => {
  test.each(dateCases)('$name', ({ entry, sessions = [], findings = [], says = '' }) => {
    const reading = readEntries(entry);
    expect(sessionsOf(reading)).toEqual(sessions);
    expect(findingsOf(reading)).toEqual(findings);
    expect(messagesOf(reading)).toContain(says);
  });

  test('a workshop repeated as one entry a date is one offer', () => {
    const next = { id_fiche: 'Photo2', bf_date_debut_evenement: '2026-12-08T14:00:00+01:00' };
    const reading = readEntries({}, next);
    expect(reading).toMatchObject({ received: 2, accepted: 2 });
    expect(reading.harvested.offers).toHaveLength(1);
    expect(sessionsOf(reading)).toEqual(['12-01 14:00-?', '12-08 14:00-?']);
  });
});

describe('texts', () => {
  const only = (entry: Entry) => readEntries(entry).harvested.offers[0];

  test('entities and tags in titles and descriptions, wiki text', () => {
    expect(only({ bf_titre: 'Atelier &quot;photo&quot; <b>d&eacute;butants</b>' })?.title).toBe(
      'Atelier "photo" débutants',
    );
    expect(
      only({ bf_description: '**Venez** [[https://a.example ici]]<br>""<b>tous</b>""' })?.description,
    ).toBe('Venez ici\ntous');
  });

  test('options of lists are their labels, keys joined by commas', () => {
    expect(only({ listeListeType: 'f', checkboxListePublics: '1,2' })).toMatchObject({
      kind: 'TRAINING',
      audiences: ['SENIORS', 'JOB_SEEKERS'],
    });
  });

  test('a key that the form does not know is told by the name of the list', () => {
    const reading = readEntries({ checkboxListePublics: '9' });
    expect(findingsOf(reading)).toEqual(['WARNING Photo: checkboxListePublics']);
    expect(messagesOf(reading)).toContain('« 9 » inconnu');
  });

  test('HTML in any field, addresses that are none', () => {
    const reading = readEntries({
      bf_inscription: 'sur RDV <script>alert(1)</script>',
      bf_tarif: '<b>5 €</b>',
      bf_mail: 'voir le site',
      bf_site_internet: 'javascript:alert(1)',
      url: 'javascript:alert(1)//a.example',
    });
    expect(reading.harvested.offers[0]).toMatchObject({
      access: { url: null, email: null, conditions: 'sur RDV' },
      cost: { details: '5 €' },
      url: null,
    });
    expect(findingsOf(reading)).toEqual(['WARNING Photo: bf_mail']);
  });

  test('everything is a string, or a number, or nothing', () => {
    const reading = readEntries({ bf_code_postal: 35_700, bf_latitude: null, bf_image: ['x'], bf_tarif: {} });
    expect(reading).toMatchObject({ accepted: 1, findings: [] });
  });
});

describe('people', () => {
  test('owners and authors are not kept; a contact stands apart', () => {
    const reading = readEntries({
      owner: 'CamilleEssai',
      createur: 'camille@essai.example',
      bf_contact: 'Dominique Essai, 06 00 00 00 01',
    });
    expect(keptText(reading)).not.toMatch(/camille/i);
    const { contact, ...offer } = reading.harvested.offers[0] ?? {};
    expect(contact).toMatchObject({ name: 'Dominique Essai', phone: '06 00 00 00 01' });
    expect(JSON.stringify(offer)).not.toMatch(/Dominique|06 00/);
  });

  test('what is not as it should be does not tell them either', () => {
    const reading = readFeed('ccas', JSON.stringify({ A: ['Camille Essai'], B: usual, C: 'Camille Essai' }));
    expect(findingsOf(reading)).toEqual(['REJECT A: null', 'REJECT C: null']);
    expect(keptText(readEntries({ bf_mail: 'Camille Essai' }))).not.toMatch(/Camille/);
    expect(keptText(reading)).not.toMatch(/Camille/);
  });
});

describe('answers', () => {
  test.each([
    ['null: no entry', 'null', []],
    ['an empty list', '[]', []],
    ['entries in a list', JSON.stringify([usual]), ['Atelier photo']],
    ['a draft is not received', json({ statut_fiche: '0' }, {}), ['Atelier photo']],
    [
      'warnings of PHP in HTML',
      `<br />\n<b>Warning</b>: Undefined array key "x" in <b>/a.php</b> on line <b>1</b><br />\n${json({})}`,
      ['Atelier photo'],
    ],
    [
      'warnings of PHP in text',
      `PHP Notice:  Undefined [x] in /a.php on line 1\n\n${json({})}`,
      ['Atelier photo'],
    ],
    ['a warning, then nothing', 'Notice: x in /a.php on line 1\nnull', []],
    ['a byte-order mark', `\ufeff${json({})}`, ['Atelier photo']],
    ['Windows-1252', new Uint8Array(Buffer.from(json({ bf_titre: 'Café été' }), 'latin1')), ['Café été']],
  ])('%s', (_, content, titles) => {
    const reading = readFeed('ccas', content);
    expect(reading.harvested.offers.map(({ title }) => title)).toEqual(titles);
    expect(reading).toMatchObject({ received: titles.length, rejected: 0 });
  });

  test.each([
    ['a maintenance page', '<!DOCTYPE html><html><body>Maintenance</body></html>', 'reçu une page web'],
    ['nothing', '', 'un document vide'],
    ['a warning and no JSON', 'Warning: x in /a.php on line 1', 'reçu « Warning: x'],
    ['an explanation', '{"exceptionMessage":"Accès refusé"}', 'Accès refusé'],
    ['a number', '42', 'reçu « 42 »'],
    ['JSON cut in the middle', json({}).slice(0, -40), 'coupée avant sa fin'],
    ['JSON cut between two entries', json({}).slice(0, -1), 'coupée avant sa fin'],
    ['JSON cut behind a warning', `Warning: x\n${json({}).slice(0, -1)}`, 'coupée avant sa fin'],
  ])('%s is no feed', (_, content, words) => {
    expect(() => readFeed('ccas', content)).toThrow(FeedError);
    expect(() => readFeed('ccas', content)).toThrow(words);
  });

  test('JSON cut anywhere is never taken as whole', () => {
    const whole = json({}, { id_fiche: 'B' });
    for (let length = 1; length < whole.length; length += 5) {
      expect(() => readFeed('ccas', whole.slice(0, length))).toThrow(FeedError);
    }
  });
});

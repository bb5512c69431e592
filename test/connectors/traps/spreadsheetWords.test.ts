import { describe, expect, test } from 'vitest';
import { messagesOf, readFeed, sessionsOf } from './shown.ts';

type Row = Record<string, string>;

function csv(...rows: Row[]): string {
  const titles = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const lines = rows.map(row => titles.map(title => `"${row[title] ?? ''}"`).join(';'));
  return [titles.join(';'), ...lines].join('\n');
}

const plain: Row = { Lieu: 'ESC Maurepas', Type: 'Permanence', Horaires: 'mardi 14h-17h' };

function readRow(columns: Row) {
  return readFeed('spreadsheet', csv({ ...plain, ...columns }));
}

function offerOf(columns: Row) {
  const [offer] = readRow(columns).harvested.offers;
  if (!offer) throw new Error('no offer');
  return offer;
}

describe('what stands beside weekly hours leaves none of them, and is quoted', () => {
  const against: Row[] = [
    // A header that is itself a state, and its answer.
    { Annulé: 'x' },
    { Annulée: 'oui' },
    { Fermé: 'oui' },
    { Suspendu: 'oui' },
    { Confirmé: 'non' },
    { 'Sur place': 'non' },
    { 'Places restantes': '0' },
    { Reste: '0' },
    { Itinérance: 'Oui' },
    { 'Hors les murs': 'oui' },
    { 'Adresse réelle': 'Mairie de Betton' },
    { Intervenant: 'à recruter' },
    // Short notes of harmless words.
    ...['Sans accueil public', 'Sans conseiller', 'Au CCAS', 'À la CPAM', 'Au secrétariat du CDAS'].map(
      Commentaire => ({ Commentaire }),
    ),
    ...['Permanence par mail', 'ouvert si groupe de 5 personnes', 'accueil si disponible', '0 place'].map(
      Commentaire => ({ Commentaire }),
    ),
    ...['Rdv en ligne avec un conseiller', 'appel du conseiller', 'Accès réservé', 'sur le parking'].map(
      Commentaire => ({ Commentaire }),
    ),
    // Long notes: see the tests of the words.
    { Commentaire: 'Groupe déjà constitué, pas de nouvelles inscriptions.' },
    { Commentaire: "Se présenter directement à l'agence de Villejean, 2 rue de Suède." },
    // Titles.
    ...['Permanence du 1er décembre', 'Permanence 2 mardis sur 3', 'Permanence numérique des vacances'].map(
      Intitulé => ({ Intitulé }),
    ),
    ...['Permanence Cleunay', 'Permanence de Betton', 'Ancienne permanence CAF'].map(Intitulé => ({
      Intitulé,
    })),
    { Intitulé: 'Stage 3 jours : permanence' },
    { Description: 'Les permanences se tiennent à la mairie de Betton.' },
    // A date that is of another day.
    { Date: '08/12/2026', Horaires: 'mercredi 14h-17h' },
  ];
  test.each(against)('%o', columns => {
    const reading = readRow(columns);
    expect(sessionsOf(reading)).toEqual([]);
    expect(messagesOf(reading)).toContain(Object.values(columns)[0]?.replace(/\.$/, ''));
  });
});

describe('what stands beside weekly hours and says nothing against them', () => {
  const beside: Row[] = [
    { Annulé: 'non' },
    { Complet: 'non' },
    { Confirmé: 'oui' },
    { 'Ouvert ?': 'oui' },
    { 'Places restantes': '4' },
    { Hebdo: 'x' },
    { Itinérance: 'Non' },
    { 'Lieu exact': 'salle 2' },
    ...['RAS', 'OK', 'rien à signaler', 'sans rendez-vous', 'Inscription en ligne'].map(Commentaire => ({
      Commentaire,
    })),
    {
      Adresse: '11 place du Gros Chêne',
      Commentaire: 'Accueil au 11 place du Gros Chêne, dans la salle du premier étage.',
    },
    { Intitulé: 'Permanence Maurepas' },
    { Intitulé: 'Permanence : préparer ses vacances' },
    { Intitulé: 'Permanence du mardi' },
  ];
  test.each(beside)('%o', columns => {
    expect(sessionsOf(readRow(columns)).length).toBeGreaterThan(10);
  });

  test('a date in the title is that of the row', () => {
    const columns = { Intitulé: 'Permanence du 8 décembre', Date: '08/12/2026', Horaires: '14h-17h' };
    expect(sessionsOf(readRow(columns))).toEqual(['12-08 14:00-17:00']);
  });
});

describe('lines around a table', () => {
  const table = csv(plain);
  test.each(['Mis à jour le 12 novembre 2026', 'Mise à jour : 12/11/2026', '(A) : sur RDV ; (B) : sans RDV'])(
    '« %s » takes nothing away, and is no offer',
    line => {
      for (const text of [`${line}\n${table}`, `${table}\n${line}`]) {
        const reading = readFeed('spreadsheet', text);
        expect(reading.harvested.offers).toHaveLength(1);
        expect(sessionsOf(reading).length).toBeGreaterThan(10);
      }
    },
  );

  test.each(['Les permanences reprennent le lundi 11 janvier', 'Mis à jour : permanences suspendues'])(
    '« %s » takes the sessions away, and is quoted',
    line => {
      for (const text of [`${line};\n${table}`, `${table}\n${line};`]) {
        const reading = readFeed('spreadsheet', text);
        expect(sessionsOf(reading)).toEqual([]);
        expect(messagesOf(reading)).toContain(line);
      }
    },
  );
});

test.each(['annulé', 'fermé le mardi 8 décembre'])('a row of the same offer that only says « %s »', words => {
  const reading = readFeed(
    'spreadsheet',
    csv(plain, { ...plain, Horaires: words }, { ...plain, Lieu: 'ESC Cleunay' }),
  );
  const [maurepas, twin, cleunay] = reading.harvested.offers.map(
    ({ id }) => reading.harvested.sessions.filter(({ offerId }) => offerId === id).length,
  );
  expect([maurepas, twin]).toEqual([0, 0]);
  expect(cleunay).toBeGreaterThan(10);
});

describe('what is told of one day is not claimed of all', () => {
  test('a weekday by appointment', () => {
    const reading = readFeed(
      'spreadsheet',
      csv({ ...plain, Horaires: '', Mardi: '14h-17h', Jeudi: 'sur RDV' }),
    );
    expect(reading.harvested.offers).toMatchObject([{ access: { conditions: null } }]);
    expect(messagesOf(reading)).toContain('jeudi sur RDV');
  });

  test('« ? » is quoted', () => {
    const reading = readFeed('spreadsheet', csv({ ...plain, Horaires: '', Mardi: '14h-17h', Samedi: '?' }));
    expect(messagesOf(reading)).toContain('samedi ?');
  });

  test('hours without and with appointment keep their words', () => {
    const Horaires = 'mardi 9h-12h sans RDV, 14h-17h sur RDV';
    expect(offerOf({ Horaires }).access.conditions).toBe(Horaires);
  });

  test('a comment that says how one books is said of the access, with its number', () => {
    const Commentaire = 'Rendez-vous uniquement au 02 99 92 46 99';
    const { access } = offerOf({ Commentaire, Téléphone: '02 99 00 00 01' });
    expect(access).toMatchObject({
      phone: '02 99 92 46 99',
      modes: ['BOOK_BY_PHONE'],
      conditions: Commentaire,
    });
  });
});

describe('claims are not turned round', () => {
  const costs: [Row, boolean | null][] = [
    [{ Tarif: '0' }, true],
    [{ Gratuit: '0' }, false],
    [{ Tarif: '5' }, false],
    [{ Tarif: 'gratuit pour les adhérents' }, null],
    [{ Tarif: 'gratuit sous conditions' }, null],
    [{ Gratuit: 'oui' }, true],
  ];
  test.each(costs)('%o: free is %s', (columns, free) => {
    expect(offerOf(columns).cost.free).toBe(free);
  });

  const audiences: [Row, string, string | null][] = [
    [{ Public: 'Pas de public étudiant' }, 'EVERYONE', 'Public : Pas de public étudiant'],
    [{ Public: 'hors QPV' }, 'EVERYONE', 'Public : hors QPV'],
    [
      { Public: 'Public accompagné par un travailleur social' },
      'EVERYONE',
      'Public : Public accompagné par un travailleur social',
    ],
    [{ Public: 'Tous (priorité aux seniors)' }, 'EVERYONE', 'Public : Tous (priorité aux seniors)'],
    [{ Commentaire: 'Réservé aux salariés' }, 'WORKERS', null],
    [{ Commentaire: "Ce service s'adresse aux seuls agents de la Ville de Rennes." }, 'PROFESSIONALS', null],
  ];
  test.each(audiences)('%o: %s', (columns, audience, conditions) => {
    const offer = offerOf(columns);
    expect(offer.audiences.join()).toBe(audience);
    expect(offer.access.conditions).toBe(conditions);
  });

  test('a webinar is nowhere', () => {
    expect(offerOf({ Intitulé: 'Webinaire Pix' })).toMatchObject({ attendance: 'ONLINE', placeId: null });
  });
});

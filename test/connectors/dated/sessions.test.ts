import { describe, expect, test } from 'vitest';
import { keptText, messagesOf, readFeed, sessionsOf } from '../traps/shown.ts';

const tuesday = { begin: '2026-12-08T14:00:00+01:00', end: '2026-12-08T16:00:00+01:00' };
const location = { name: 'ESC Maurepas', city: 'Rennes', postalCode: '35000' };

function inAgenda(event: Record<string, unknown>) {
  const usual = { uid: 1, title: 'Atelier numérique', timings: [tuesday], location, state: 2, status: 1 };
  return readFeed('openagenda', JSON.stringify({ events: [{ ...usual, ...event }] }));
}

function inWiki(entry: Record<string, unknown>) {
  const usual = {
    id_fiche: 'A',
    bf_titre: 'Atelier numérique',
    bf_lieu: 'ESC Maurepas',
    bf_date_debut_evenement: tuesday.begin,
    bf_date_fin_evenement: tuesday.end,
  };
  return readFeed('ccas', JSON.stringify({ A: { ...usual, ...entry } }));
}

function inCalendar(...own: string[]) {
  const usual = ['UID:a', 'SUMMARY:Atelier numérique', 'LOCATION:ESC Maurepas'];
  const missing = usual.filter(line => !own.some(one => one.startsWith(line.replace(/:.*/, ''))));
  const dates = ['DTSTART;TZID=Europe/Paris:20261208T140000', 'DTEND;TZID=Europe/Paris:20261208T160000'];
  const event = ['BEGIN:VEVENT', ...missing, ...dates, ...own, 'END:VEVENT'];
  return readFeed('icalendar', ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n'));
}

const texts = (words: string) => words.replaceAll(',', '\\,');
const [plain, cancelled, postponed, full] = ['', ' CANCELLED', ' POSTPONED', ' FULL'].map(status => [
  `12-08 14:00-16:00${status}`,
]);

describe('what a title says of its date', () => {
  test.each([
    ['[ANNULATION] Atelier numérique', cancelled],
    ['Annulation atelier numérique', cancelled],
    ['Atelier annulé faute de participants', cancelled],
    ['Atelier supprimé', cancelled],
    ['Atelier numérique - REPORTÉ au 15/12', postponed],
    ['Atelier numérique -> reporté au 12/01', postponed],
    ['Atelier numérique COMPLET', full],
    ['Atelier numérique - liste d’attente', full],
    ['Atelier numérique le mardi 15 décembre', []],
    ['Atelier numérique du mardi 8 décembre', plain],
    ['Atelier numérique jeudi', []],
    ['Atelier numérique 10h-12h', []],
    ['Atelier numérique 14h-16h', plain],
    ['Atelier numérique à Betton', []],
    ['Atelier numérique (Mairie de Betton)', []],
    ['Atelier numérique - Maurepas', plain],
    ['[Option] Atelier numérique', []],
    ['Option atelier numérique', []],
    ['? Atelier numérique', []],
    ['Atelier numérique (ancien créneau)', []],
    ['Permanence annulée si pluie', []],
    ['Atelier numérique 15h', []],
    ['Atelier numérique 14h', plain],
    ['Atelier numérique – matin', []],
    ['Atelier numérique janvier 2027', []],
    ['Forum numérique 2025', []],
    ['Atelier numérique 1/4', plain],
    ['Atelier numérique @ Cleunay', []],
    ['CLEUNAY atelier numérique', []],
    ['Permanence Cleunay', []],
    ['Permanence Maurepas', plain],
    ['Atelier numérique au CCAS', []],
    ['Atelier numérique chez l’habitant', []],
    ['Atelier numérique - groupe IME', []],
    ['Atelier numérique ?', []],
    ['Besoin d’aide avec votre téléphone ?', plain],
    ['Gérer un rendez-vous annulé', plain],
    ['Parcours complet', plain],
    ['Premiers pas à l’ordinateur', plain],
  ])('%s', (title, sessions) => {
    expect(sessionsOf(inAgenda({ title }))).toEqual(sessions);
    expect(sessionsOf(inWiki({ bf_titre: title }))).toEqual(sessions);
    expect(sessionsOf(inCalendar(`SUMMARY:${texts(title)}`))).toEqual(sessions);
    if (sessions?.length === 0) expect(messagesOf(inAgenda({ title }))).toContain(`« ${title} »`);
  });
});

describe('what a description says of its date', () => {
  test.each([
    ['La séance du 8 décembre est annulée', cancelled],
    ['La séance du 15 décembre est annulée', plain],
    ['Attention pas de séance le 8 décembre', cancelled],
    ['Attention pas de séance le 15 décembre', plain],
    ['Atelier annulé faute de participants', cancelled],
    ['L’atelier est malheureusement annulé.', cancelled],
    ['Suite à un imprévu, la permanence est annulée', cancelled],
    ['En raison de la grève, l’atelier n’aura pas lieu', cancelled],
    ['Atelier reporté au 15 décembre', postponed],
    ['Complet !', full],
    ['Désolé c’est complet', full],
    ['Plus de places disponibles', full],
    ['Attention changement de lieu : Cleunay', []],
    ['Lieu : Cleunay', []],
    ['Lieu : ESC Maurepas, salle 2', plain],
    ['Rendez-vous à la mairie de Betton', []],
    ['Nouvel horaire : 10h', []],
    ['De 10h à 12h', []],
    ['De 14h à 16h, accueil dès 13h30', plain],
    ['Inscription à l’accueil de 9h à 12h', plain],
    ['sous réserve', []],
    ['Une semaine sur deux', plain],
    ['Pas d’atelier pendant les vacances', plain],
    ['En cas d’annulation, merci de prévenir', plain],
    ['Nouvelle date : 15 décembre', []],
    ['Nouvelle date : 8 décembre', plain],
    ['L’atelier aura lieu le 10 décembre', []],
    ['L’atelier initialement prévu le 8 décembre aura lieu le 10', []],
    ['Initialement prévu le 24 novembre', plain],
    ['Quand ? Jeudi 10 décembre, 14h-16h', []],
    ['~~Mardi 8 décembre~~ Jeudi 10 décembre', []],
    ['Tous les lundis', []],
    ['MAJ 20/11 : annulé', cancelled],
    ['Mise à jour le 20 novembre', plain],
    ['Atelier reporté au 8 décembre', plain],
    ['Inscription avant le 4 décembre', plain],
    ['Ouverture des inscriptions le 1er décembre', plain],
    ['Prochaine séance le 15 décembre', plain],
    ['Nos bureaux seront fermés du 24 au 31 décembre', plain],
    ['L’ESC sera fermé le 8 décembre', []],
    ['Les séances du 1er et du 8 décembre sont annulées', cancelled],
    ['Pas de séance sauf le 8 décembre', []],
    ['Début à 15h au lieu de 14h', []],
    ['L’atelier commence finalement à 15 h', []],
    ['De 10h à midi', []],
    ['L’atelier se déroule le matin', []],
    ['Durée : 2h', plain],
    ['Une pause est prévue à 15h', plain],
    ['Accueil café dès 13h30', plain],
    ['Si moins de 3 inscrits l’atelier sera annulé', []],
    ['Cet atelier ne sera pas annulé', plain],
    ['Toutes les places sont prises', full],
    ['Inscriptions closes', full],
    ['L’animatrice est malade', []],
    ['On se retrouve à Cleunay cette fois', []],
    ['Attention : pas à l’ESC Maurepas mais à Cleunay', []],
    ['📍 Maison de quartier Villejean', []],
    ['Chez Emmaüs Connect, 14 rue Papu', []],
    ['Au domicile des habitants', []],
    ['Le lieu sera précisé lors de l’inscription', []],
    ['Atelier inspiré d’une expérience menée à Betton', plain],
    ['Pour les habitants de Maurepas et de Villejean', plain],
    ['Trouver un logement à Rennes ou à Betton', plain],
  ])('%s', (words, sessions) => {
    expect(sessionsOf(inAgenda({ description: words }))).toEqual(sessions);
    expect(sessionsOf(inWiki({ bf_description: words }))).toEqual(sessions);
    expect(sessionsOf(inCalendar(`DESCRIPTION:${texts(words)}`))).toEqual(sessions);
  });

  test('the date that is off, among others', () => {
    const next = { begin: '2026-12-15T14:00:00+01:00', end: '2026-12-15T16:00:00+01:00' };
    const reading = inAgenda({ timings: [tuesday, next], description: 'Séance du 15/12 annulée.' });
    expect(sessionsOf(reading)).toEqual(['12-08 14:00-16:00', '12-15 14:00-16:00 CANCELLED']);
  });

  test.each([
    ['Les séances du 8 et du 15 décembre sont annulées', [' CANCELLED', ' CANCELLED']],
    ['L’atelier de ce jour est annulé, celui du 15 maintenu', [' CANCELLED', '']],
    ['Le 8 décembre est complet, il reste 3 places le 15', [' FULL', '']],
    ['Plus que le 15 décembre de disponible', [null, '']],
    ['À partir du 15 décembre', [null, '']],
    ['Jusqu’au 8 décembre', ['', null]],
    ['Atelier les mardis 8 et 22 décembre', ['', null]],
    ['La séance du 15 décembre commencera à 15h30', ['', null]],
    ['Première séance : 24 novembre', ['', '']],
  ])('of two dates: %s', (description, states) => {
    const next = { begin: '2026-12-15T14:00:00+01:00', end: '2026-12-15T16:00:00+01:00' };
    const shown = states.flatMap((state, i) =>
      state === null ? [] : [`${['12-08', '12-15'][i]} 14:00-16:00${state}`],
    );
    expect(sessionsOf(inAgenda({ timings: [tuesday, next], description }))).toEqual(shown);
    expect(sessionsOf(inAgenda({ timings: [tuesday, next], title: 'Atelier - 8 décembre annulé' }))).toEqual([
      '12-08 14:00-16:00 CANCELLED',
      '12-15 14:00-16:00',
    ]);
  });

  test('an event of last year says nothing any more, and is over', () => {
    const timings = [{ begin: '2025-12-08T14:00:00+01:00', end: '2025-12-08T16:00:00+01:00' }];
    const reading = inAgenda({ timings, description: 'sous réserve' });
    expect(reading.findings).toEqual([]);
    expect(reading.harvested.offers[0]?.until).not.toBeNull();
  });
});

describe('nobody comes to what is held at a distance', () => {
  test.each([
    [inCalendar('LOCATION:Zoom'), 'ONLINE'],
    [inCalendar('LOCATION:Microsoft Teams Meeting'), 'ONLINE'],
    [inCalendar('LOCATION:Téléphone'), 'PHONE'],
    [inCalendar('SUMMARY:Atelier numérique (à distance)'), 'ONLINE'],
    [inCalendar('SUMMARY:Permanence téléphonique CAF'), 'PHONE'],
    [inCalendar('DESCRIPTION:Atelier en visio : https://visio.example.org/a'), 'ONLINE'],
    [inAgenda({ location: { name: 'En ligne', city: 'Rennes' } }), 'ONLINE'],
    [inAgenda({ location: { name: 'Visioconférence', address: 'Zoom' } }), 'ONLINE'],
    [inAgenda({ location: { name: 'Par téléphone' } }), 'PHONE'],
    [inAgenda({ attendanceMode: { id: 2, label: { fr: 'En ligne' } } }), 'ONLINE'],
    [inWiki({ bf_titre: 'Atelier en visio' }), 'ONLINE'],
    [inWiki({ bf_description: 'uniquement par téléphone' }), 'PHONE'],
  ])('%#', (reading, attendance) => {
    expect(reading.harvested.offers[0]).toMatchObject({ attendance, placeId: null });
    expect(sessionsOf(reading)).toEqual(plain);
  });

  test.each([
    inCalendar('SUMMARY:Créer son CV en ligne'),
    inCalendar('SUMMARY:Apprendre à faire une visio'),
    inCalendar('DESCRIPTION:Inscription uniquement par téléphone'),
  ])('what one learns, or how one registers, is another matter %#', reading => {
    expect(reading.harvested.offers[0]?.attendance).toBe('ON_SITE');
    expect(sessionsOf(reading)).toEqual(plain);
  });

  test('a way to take part that is unknown', () => {
    const reading = inAgenda({ attendanceMode: 7 });
    expect(sessionsOf(reading)).toEqual([]);
    expect(messagesOf(reading)).toContain('attendanceMode 7');
  });
});

describe('fields of a wiki', () => {
  test.each([
    [{ bf_statut: 'annulé' }, cancelled],
    [{ bf_statut: 'confirmé' }, plain],
    [{ bf_statut: 'en attente' }, []],
    [{ bf_complet: 'oui' }, full],
    [{ bf_complet: 'non' }, plain],
    [{ bf_complet: 'oui', bf_statut: 'annulé' }, cancelled],
    [{ bf_frequence: 'une semaine sur deux' }, plain],
    [{ bf_remarque: 'annulé' }, cancelled],
    [{ bf_commentaire: 'reporté au 15/12' }, postponed],
    [{ bf_infos: 'Cet atelier est complet' }, full],
    [{ bf_places_restantes: '0' }, full],
    [{ bf_horaire: '10h-12h' }, []],
    [{ bf_horaire: '14h-16h' }, plain],
    [{ bf_jour: 'jeudi' }, []],
    [{ bf_structure: 'CCAS de Betton', bf_materiel: 'Apporter sa tablette' }, plain],
  ])('%o', (entry, sessions) => expect(sessionsOf(inWiki(entry))).toEqual(sessions));

  const undated = { bf_date_debut_evenement: '', bf_date_fin_evenement: '', bf_horaires: 'mardi 9h-12h' };
  test.each([{ bf_frequence: 'une semaine sur deux' }, { bf_statut: 'annulé' }, { bf_statut: 'en attente' }])(
    'beside hours, %o',
    entry => {
      const reading = inWiki({ ...undated, ...entry });
      expect(sessionsOf(reading)).toEqual([]);
      expect(messagesOf(reading)).toContain(Object.values(entry)[0]);
    },
  );

  test('seven months are no session, nor hours that begin before them', () => {
    const months = { bf_date_debut_evenement: '2026-12-01', bf_date_fin_evenement: '2027-06-30' };
    const reading = inWiki({ ...months, bf_horaires: 'mardi 9h-12h' });
    expect(sessionsOf(reading)).toEqual([]);
    expect(messagesOf(reading)).toContain('Du 01/12/2026 au 30/06/2027');
    expect(reading.harvested.offers[0]?.description).toContain('mardi 9h-12h');
  });
});

describe('entries of one workshop', () => {
  const inWikiTwice = (first: Record<string, unknown>, second: Record<string, unknown>) => {
    const usual = { bf_titre: 'Atelier numérique', bf_lieu: 'ESC Maurepas' };
    const A = { ...usual, id_fiche: 'A', bf_date_debut_evenement: tuesday.begin, ...first };
    const B = { ...usual, id_fiche: 'B', bf_date_debut_evenement: '2026-12-15T14:00:00+01:00', ...second };
    return sessionsOf(readFeed('ccas', JSON.stringify({ A, B })));
  };

  test.each([
    [{ bf_description: 'Séance du 15 décembre annulée' }, {}, ['12-08 14:00-?', '12-15 14:00-? CANCELLED']],
    [{ bf_description: 'Les ateliers sont suspendus' }, {}, []],
    [{ bf_description: 'Complet' }, {}, ['12-08 14:00-? FULL', '12-15 14:00-?']],
    [{ bf_description: 'Le 15 décembre : la suite' }, {}, ['12-08 14:00-?', '12-15 14:00-?']],
    [
      {},
      { bf_titre: 'Atelier numérique ANNULÉ', bf_date_debut_evenement: tuesday.begin },
      ['12-08 14:00-? CANCELLED', '12-08 14:00-? CANCELLED'],
    ],
  ])('%o, %o', (first, second, sessions) => expect(inWikiTwice(first, second)).toEqual(sessions));
});

test('what is not for the public is not received', () => {
  expect(inAgenda({ draft: true }).received).toBe(0);
  expect(inAgenda({ private: true }).received).toBe(0);
});

test.each([
  'Congés Julie',
  'Absence animateur',
  'Réunion d’équipe',
  'RDV dentiste',
  'Anniversaire Paul',
  'OFF',
  'Privé',
  'Salle réservée',
  'TEST',
  'Vacances scolaires zone B',
  'Location salle',
  'Réservé asso AVF',
  'Ménage',
  'Prépa atelier tablette',
  'Copie de : Atelier tablette',
  'Date limite inscription atelier photo',
  'Équipe en séminaire',
])('« %s » is no offer', title => {
  for (const reading of [inCalendar(`SUMMARY:${title}`), inWiki({ bf_titre: title })]) {
    expect(reading).toMatchObject({ received: 1, accepted: 0, rejected: 1 });
    expect(messagesOf(reading)).toMatch(/ce n.est pas une offre/i);
  }
});

test.each([
  'Congés payés : vos droits',
  'Entrer en formation',
  'Maladie d’Alzheimer : aider les proches',
  'Réunion d’information',
  'Rendez-vous Pix',
  'RDV Emploi',
  'Bilan de compétences : comment faire ?',
  'Formation Excel',
  'Formation aux premiers secours',
  'Préparation au code de la route',
  'Ménage numérique : trier ses mails',
  'Travaux manuels',
])('« %s » is one', title => expect(inCalendar(`SUMMARY:${title}`).accepted).toBe(1));

test.each(['RDV M. Dupont', 'RDV Dupont CAF', 'Entretien individuel Mme X', 'Formation Sophie'])(
  '« %s » is nobody’s business',
  title => {
    for (const reading of [
      inCalendar(`SUMMARY:${title}`),
      inWiki({ bf_titre: title }),
      inAgenda({ title }),
    ]) {
      expect(reading).toMatchObject({ received: 1, accepted: 0, rejected: 1 });
      expect(keptText(reading)).not.toMatch(/Dupont|Mme|Sophie/);
    }
  },
);

import { describe, expect, it } from 'vitest';
import { readHours, readWeekdayHours } from '../../../connectors/hours/readHours.ts';

const week = { Mo: '08:45 - 12:30', Tu: '09:00 - 12:30 / 13:30 - 17:00', Sa: '09:00 - 13:00' };

describe('a column a weekday', () => {
  it.each([
    {
      name: 'days with the same hours stand together',
      columns: { Mo: '09:00 - 12:00', Tu: '14:00-19:15', We: '9h - 12h', Th: '', Fr: 'fermé', Sa: '-' },
      osm: 'Mo,We 09:00-12:00; Tu 14:00-19:15; PH off',
    },
    {
      name: 'several lines in one cell',
      columns: { Mo: '9h-12h\n14h-17h', Tu: '9h-12h ; 14h-17h' },
      osm: 'Mo,Tu 09:00-12:00,14:00-17:00; PH off',
    },
    {
      name: 'an exception holds for its column only',
      columns: { Mo: '9h-12h sauf vacances scolaires', Tu: '9h-12h', We: '14h-16h, fermé en août' },
      osm: 'Mo 09:00-12:00; Tu 09:00-12:00; We 14:00-16:00; SH Mo off; PH off; Aug We off',
    },
    {
      name: 'a doubt leaves the other columns as they are',
      columns: { Mo: '9h-12h', Tu: 'matin', We: 'selon planning' },
      osm: 'Mo 09:00-12:00; PH off',
      quoted: ['matin', 'selon planning'],
    },
    {
      name: 'an appointment is a fact about access',
      columns: { Mo: '9h-12h sur RDV', Tu: 'sur RDV' },
      osm: 'Mo 09:00-12:00; PH off',
      appointment: true,
    },
    {
      name: 'another day in a cell is a doubt',
      columns: { Mo: 'mardi 9h-12h' },
      osm: null,
      quoted: ['mardi 9h-12h'],
    },
    {
      name: 'which Friday of the month',
      columns: { Fr: '1er vendredi 14h-16h30', Sa: '10h-12h (1er et 3e samedis)' },
      osm: 'Fr[1] 14:00-16:30; Sa[1,3] 10:00-12:00; PH off',
    },
    {
      name: 'half of the day by appointment, or closed',
      columns: { Mo: '9h-12h / sur RDV l’après-midi', Tu: 'fermé le matin, 14h-17h' },
      osm: 'Mo 09:00-12:00; Tu 14:00-17:00; PH off',
      appointment: true,
    },
    {
      name: 'which of its days, said after the hours',
      columns: {
        Mo: '9h-12h\n1er et 3e lundi',
        Tu: '9h-12h, 1er mardi du mois',
        We: '9h-12h ; 1er mercredi du mois',
        Th: '9h-12h\ndernier jeudi du mois',
        Fr: '9h-12h, les 2e et 4e vendredis',
      },
      osm: 'Mo[1,3],Tu[1],We[1],Th[-1],Fr[2,4] 09:00-12:00; PH off',
    },
    {
      name: 'another day of the month, or other hours then, are a doubt',
      columns: { Mo: '9h-12h\n2e mardi', Tu: '9h-12h\n1er mardi 14h-17h' },
      osm: null,
      quoted: ['9h-12h\n2e mardi', '9h-12h\n1er mardi 14h-17h'],
    },
    {
      name: 'how one comes in the holidays does not open them',
      columns: { Mo: '9h-12h', Tu: '17h-19h\nPendant les vacances scolaires : sur rendez-vous' },
      osm: 'Mo 09:00-12:00; PH off',
      quoted: ['17h-19h\nPendant les vacances scolaires : sur rendez-vous'],
      appointment: true,
    },
    { name: 'a date is no hour', columns: { Tu: '12/01/2027' }, osm: null, quoted: ['12/01/2027'] },
    { name: 'nothing', columns: {}, osm: null },
  ])('$name', ({ columns, osm, quoted = [], appointment = false }) => {
    expect(readWeekdayHours(columns)).toEqual({
      openingHours: osm,
      byAppointment: appointment,
      notUnderstood: quoted,
    });
  });
});

describe('the comment beside hours that are OSM already', () => {
  it.each([
    { comment: 'Semaine impaire', osm: 'week 01-53/2 Mo 09:30-12:30,13:30-15:30; PH off', isQuoted: false },
    {
      comment: 'Hors vacances scolaires',
      osm: 'Mo 09:30-12:30,13:30-15:30; SH off; PH off',
      isQuoted: false,
    },
    { comment: 'selon planning', osm: null, isQuoted: true },
    { comment: 'Accès par la cour', osm: 'Mo 09:30-12:30,13:30-15:30; PH off', isQuoted: false },
  ])('$comment', ({ comment, osm, isQuoted }) => {
    const { openingHours, notUnderstood } = readHours('Mo 09:30-12:30,13:30-15:30; PH off', comment);
    expect([openingHours, notUnderstood]).toEqual([osm, isQuoted ? [comment] : []]);
  });

  it('a later rule stands in place of an earlier one', () => {
    const { openingHours } = readHours('Mo-Fr 08:30-18:00; We 08:30-17:30; Th off', 'fermé en août');
    expect(openingHours).toBe('Mo,Tu,Fr 08:30-18:00; We 08:30-17:30; PH off; Aug off');
  });

  it('what is more than days and hours is not restricted: it is left out', () => {
    const { openingHours, notUnderstood } = readHours('Sep-Jun Mo 09:00-12:00', 'fermé en août');
    expect([openingHours, notUnderstood]).toEqual([null, ['fermé en août']]);
  });
});

it('says once the dates of a table that would be too long otherwise', () => {
  const afternoon = '14h-17h';
  const days = {
    Mo: `9h-12h / ${afternoon}`,
    Tu: `9h-12h30 / ${afternoon}`,
    We: `9h-13h / ${afternoon}`,
    Th: `10h-12h / ${afternoon}`,
    Fr: `10h-12h30 / ${afternoon}`,
    Sa: `10h-13h / ${afternoon}`,
  };
  const { openingHours } = readWeekdayHours(days, 'du 05/01/2027 au 26/06/2027');
  expect(openingHours).toContain('PH off; 2000 Jan 01-2027 Jan 04,2027 Jun 27-2099 Dec 31 off');
});

describe('the comment beside the table', () => {
  const whole = 'Mo 08:45-12:30; Tu 09:00-12:30,13:30-17:00; Sa 09:00-13:00';

  it.each([
    { comment: 'Rendez-vous uniquement au 02 99 92 46 99', osm: `${whole}; PH off`, isQuoted: false },
    {
      comment: 'Nous proposons chaque trimestre des ateliers numériques.',
      osm: `${whole}; PH off`,
      isQuoted: false,
    },
    { comment: 'Hors vacances scolaires', osm: `${whole}; SH off; PH off`, isQuoted: false },
    { comment: 'Fermé en août.', osm: `${whole}; PH off; Aug off`, isQuoted: false },
    { comment: 'Semaines paires', osm: 'week 02-52/2 Mo 08:45-12:30', isQuoted: false },
    {
      comment: 'Fermé le samedi',
      osm: 'Mo 08:45-12:30; Tu 09:00-12:30,13:30-17:00; PH off',
      isQuoted: false,
    },
    { comment: 'Ouverture uniquement le 1er samedi du mois', osm: null, isQuoted: true },
    {
      comment: 'Fermeture les après-midi du mardi pendant les vacances scolaires',
      osm: `${whole}; SH Tu off; SH Tu 09:00-12:30; PH off`,
      isQuoted: false,
    },
    { comment: 'Fermé en août. Mardi matin.', osm: null, isQuoted: true },
    {
      comment: 'Sur rendez-vous le mardi après-midi',
      osm: `${whole}; PH off`,
      isQuoted: true,
    },
    {
      comment: 'Fermé le samedi matin',
      osm: 'Mo 08:45-12:30; Tu 09:00-12:30,13:30-17:00; PH off',
      isQuoted: false,
    },
    {
      comment: 'Fermé le mardi après-midi',
      osm: 'Mo 08:45-12:30; Tu 09:00-12:30; Sa 09:00-13:00; PH off',
      isQuoted: false,
    },
    { comment: 'Fermé les mardi et samedi matin', osm: 'Mo 08:45-12:30; PH off', isQuoted: true },
    {
      comment: 'Fermé pendant les vacances de Noël',
      osm: `${whole}; PH off; Dec 15-Jan 10 SH off`,
      isQuoted: false,
    },
    {
      comment: 'Pendant les vacances scolaires : fermé le mardi',
      osm: `${whole}; PH off; SH Tu off`,
      isQuoted: false,
    },
    { comment: 'Pendant les vacances scolaires : 10h-12h', osm: null, isQuoted: true },
    { comment: 'Pas de permanence le 12/01/2027', osm: `${whole}; PH off; 2027 Jan 12 off`, isQuoted: false },
    {
      comment: 'à partir du 12/01/2027',
      osm: '2027 Jan 12-2099 Dec 31 Mo 08:45-12:30',
      isQuoted: false,
    },
    { comment: 'à partir du 12 janvier', osm: null, isQuoted: true },
    {
      comment: 'Ouvert le 1er samedi du mois de 9h à 13h',
      osm: 'Mo 08:45-12:30; Tu 09:00-12:30,13:30-17:00; Sa[1] 09:00-13:00; PH off',
      isQuoted: false,
    },
    {
      comment: 'Ouvert le vendredi de 9h à 12h',
      osm: 'Mo 08:45-12:30; Tu 09:00-12:30,13:30-17:00; Fr 09:00-12:00; Sa 09:00-13:00; PH off',
      isQuoted: false,
    },
    { comment: 'Ouvert uniquement le vendredi de 9h à 12h', osm: null, isQuoted: true },
    { comment: 'Ouvert en juillet', osm: 'Jul Mo 08:45-12:30; Jul Tu 09:00-12:30', isQuoted: true },
    { comment: 'Téléphone : 9h-12h', osm: null, isQuoted: true },
    { comment: 'Samedi 10h-12h', osm: 'Mo 08:45-12:30; Tu 09:00-12:30,13:30-17:00; PH off', isQuoted: true },
    { comment: 'Samedi 10h-12h, fermé en août', osm: null, isQuoted: true },
    { comment: 'Activité suspendue', osm: null, isQuoted: true },
    { comment: 'Sauf vacances', osm: null, isQuoted: true },
  ])('$comment', ({ comment, osm, isQuoted }) => {
    const { openingHours, notUnderstood } = readWeekdayHours(week, comment);
    expect(openingHours?.slice(0, osm?.length) ?? null).toBe(osm);
    expect(notUnderstood).toEqual(isQuoted ? [comment] : []);
  });
});

describe('what a comment says of some of the year only', () => {
  const periods = [
    'Pendant les vacances scolaires : permanences sur rendez-vous',
    'Pendant les vacances scolaires : ouvert',
    'Pendant les vacances scolaires : sans rendez-vous',
    'En août : sur rendez-vous',
    'Décembre : sur rendez-vous',
    'Semaines paires : sur rendez-vous',
    'De novembre à mars : sur rendez-vous',
    'Du 21/12/2026 au 03/01/2027 : sur rendez-vous',
  ];
  it.each(periods)('« %s » leaves every hour in doubt', said => {
    const inComment = readWeekdayHours({ Tu: '17h-19h' }, said);
    const below = readHours(`mardi de 17 h à 19 h\n${said}`);
    const beside = readHours('mardi de 17 h à 19 h', said);
    for (const reading of [inComment, below, beside])
      expect(reading).toMatchObject({ openingHours: null, notUnderstood: [said] });
  });
});

describe('a note beside hours that says nothing of hours', () => {
  const unforeseen = ['KO', 'Vu avec Lucie', 'À la mairie de Betton', 'agent absente', 'terminé', 'X'];
  it.each(unforeseen)('« %s » takes them away, and is quoted', note => {
    expect(readWeekdayHours({ Tu: '9h-12h' }, note)).toMatchObject({
      openingHours: null,
      notUnderstood: [note],
    });
  });

  const known = [
    'Salle 2, 1er étage',
    'Apporter ses justificatifs',
    'gratuit',
    '8 places maximum',
    'avec Mme Durand',
  ];
  it.each(known)('« %s » is left', note => {
    expect(readWeekdayHours({ Tu: '9h-12h' }, note)).toMatchObject({
      openingHours: 'Tu 09:00-12:00; PH off',
      notUnderstood: [],
    });
  });

  it('is left when it is prose', () => {
    const prose = 'On apprend ensemble à se servir du clavier et de la souris';
    expect(readWeekdayHours({ Tu: '9h-12h' }, prose).openingHours).toBe('Tu 09:00-12:00; PH off');
  });

  it('is quoted alone when prose stands beside it', () => {
    const comment = 'On apprend ensemble à se servir du clavier et de la souris. Vu avec Lucie';
    expect(readWeekdayHours({ Tu: '9h-12h' }, comment)).toMatchObject({
      openingHours: null,
      notUnderstood: ['Vu avec Lucie'],
    });
  });
});

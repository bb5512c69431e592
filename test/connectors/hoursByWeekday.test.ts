import { describe, expect, it } from 'vitest';
import { readWeekdayHours } from '../../connectors/hours/readHours.ts';

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
    { name: 'nothing', columns: {}, osm: null },
  ])('$name', ({ columns, osm, quoted = [], appointment = false }) => {
    expect(readWeekdayHours(columns)).toEqual({
      openingHours: osm,
      byAppointment: appointment,
      notUnderstood: quoted,
    });
  });
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
      osm: 'Mo 08:45-12:30; Sa 09:00-13:00; PH off',
      isQuoted: true,
    },
    { comment: 'Fermé en août. Mardi matin.', osm: null, isQuoted: true },
    {
      comment: 'Sur rendez-vous le mardi après-midi',
      osm: 'Mo 08:45-12:30; Sa 09:00-13:00; PH off',
      isQuoted: true,
    },
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

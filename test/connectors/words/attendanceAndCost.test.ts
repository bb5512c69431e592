import { describe, expect, test } from 'vitest';
import { readAttendance } from '../../../connectors/words/attendance.ts';
import { readCost } from '../../../connectors/words/cost.ts';
import type { AttendanceMode } from '../../../schema/vocabulary.ts';

describe('how one takes part', () => {
  const cases: [text: string, attendance: AttendanceMode | null][] = [
    ['Par téléphone', 'PHONE'],
    ['Permanence téléphonique', 'PHONE'],
    ['En ligne', 'ONLINE'],
    ['En visio', 'ONLINE'],
    ['Visio travailleur social', 'ONLINE'],
    ['Visioconférence', 'ONLINE'],
    ['Webinaire', 'ONLINE'],
    ['à distance', 'ONLINE'],
    ['Sur place ou en visio', 'MIXED'],
    ['en présentiel et à distance', 'MIXED'],
    ['En visio ou en présentiel', 'MIXED'],
    ['ESC Villejean ou en visio', 'MIXED'],
    ['format hybride', 'MIXED'],
    ['À domicile', 'OUTREACH'],
    ['Aller-vers', 'OUTREACH'],
    ['Bus numérique', 'OUTREACH'],
    ['en pied d’immeuble', 'OUTREACH'],
    ['Sur place', 'ON_SITE'],
    ['sur RDV en ligne', null],
    ['RDV par téléphone', null],
    ['inscription sur place', null],
    ['Réservation en ligne obligatoire', null],
    ['Aide aux démarches en ligne', null],
    ['Atelier services en ligne', null],
    ['Déclarer ses revenus en ligne', null],
    ['Créer son CV en ligne', null],
    ['Apprendre la visio', null],
    ['ESC Maurepas', null],
    ['', null],
  ];
  test.each(cases)('« %s »: %s', (text, attendance) => expect(readAttendance(text)).toBe(attendance));

  test('the first text that says', () => {
    expect(readAttendance('ESC Maurepas', null, 'En visio', 'Par téléphone')).toBe('ONLINE');
  });
});

describe('what it costs', () => {
  const cases: [text: string | null, free: boolean | null, details: string | null][] = [
    ['Gratuit', true, null],
    ['Tarif : gratuit', true, null],
    ['0 €', true, null],
    ['Entrée libre, gratuit', true, null],
    ['5 €', false, '5 €'],
    ['10 € la séance', false, '10 € la séance'],
    ['Payant', false, 'Payant'],
    ['Adhésion annuelle', false, 'Adhésion annuelle'],
    ['Gratuit pour les adhérents, 5 € sinon', null, 'Gratuit pour les adhérents, 5 € sinon'],
    ['Gratuit sous conditions', null, 'Gratuit sous conditions'],
    ["Gratuit jusqu'à 12 ans", null, "Gratuit jusqu'à 12 ans"],
    ['Gratuit pour tous', true, null],
    ['Gratuit, sur inscription', true, null],
    ['Prix libre', null, 'Prix libre'],
    ['On débute ensemble. 10 € l’année.\nVenir à l’heure.', false, '10 € l’année.'],
    ['Votre participation est bienvenue', null, null],
    ['Entrée libre', null, null],
    ['', null, null],
    [null, null, null],
  ];
  test.each(cases)('« %s »: %s, %s', (text, free, details) =>
    expect(readCost(text)).toEqual({ free, details }),
  );
});

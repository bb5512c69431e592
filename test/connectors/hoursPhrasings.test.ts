import { describe, expect, it } from 'vitest';
import { readHours } from '../../connectors/hours/readHours.ts';

interface Phrasing {
  text: string;
  osm: string | null;
  quoted?: string[];
  appointment?: true;
  /** Where it was met; « usage » is how such tables and notices are commonly written. */
  met: string;
}

const FEED = 'phrasings that the partners are known to use';
const FRANCE_SERVICES = 'France services, Ille-et-Vilaine, December 2022';
const ADVISERS = 'conseillers numériques, Rennes, November 2022';
const USAGE = 'usage';

const understood: Phrasing[] = [
  { text: 'lundi et jeudi 9h-12h', osm: 'Mo,Th 09:00-12:00; PH off', met: FEED },
  {
    text: 'du lundi au vendredi de 9h à 12h30 et de 13h30 à 17h (16h le vendredi)',
    osm: 'Mo-Th 09:00-12:30,13:30-17:00; Fr 09:00-12:30,13:30-16:00; PH off',
    met: FEED,
  },
  { text: 'mardi 14h/17h', osm: 'Tu 14:00-17:00; PH off', met: FEED },
  { text: 'lun. 9h00 – 12h00', osm: 'Mo 09:00-12:00; PH off', met: FEED },
  { text: 'jeudi 9h-12h30 hors jours fériés', osm: 'Th 09:00-12:30; PH off', met: FEED },
  { text: 'mardi 13h45-17h15 hors vacances scolaires', osm: 'Tu 13:45-17:15; SH off; PH off', met: USAGE },
  { text: '1er et 3e mardi du mois, 14h-16h30', osm: 'Tu[1,3] 14:00-16:30; PH off', met: FEED },
  {
    text: 'un mercredi sur deux 10h-12h (semaines paires)',
    osm: 'week 02-52/2 We 10:00-12:00; PH off',
    met: FEED,
  },
  {
    text: 'dernier samedi du mois 10h-13h sauf vacances scolaires',
    osm: 'Sa[-1] 10:00-13:00; SH off; PH off',
    met: FEED,
  },
  {
    text: 'tous les jours sauf mercredi, 9h-12h',
    osm: 'Mo,Tu,Th-Su 09:00-12:00; PH off',
    met: FEED,
  },
  { text: 'lundi 9h-12h, fermé en août', osm: 'Mo 09:00-12:00; PH off; Aug off', met: FEED },
  {
    text: 'du 05/01 au 26/06/2026, mercredi 13h30-17h',
    osm: '2026 Jan 05-2026 Jun 26 We 13:30-17:00; PH off',
    met: FEED,
  },
  { text: 'lundi 9h-12h hors jours fériés', osm: 'Mo 09:00-12:00; PH off', met: FEED },
  { text: 'sur RDV', osm: null, appointment: true, met: FEED },
  { text: 'Sur rendez-vous', osm: null, appointment: true, met: FEED },
  { text: 'sur RDV (caf.fr)', osm: null, appointment: true, met: FEED },
  { text: 'RDV par tél. 3230', osm: null, appointment: true, met: FEED },
  { text: 'Rendez-vous uniquement au 02 99 92 46 99', osm: null, appointment: true, met: FRANCE_SERVICES },
  {
    text: 'Ouverture entre 10h et 13h le dernier samedi du mois sauf période de vacances scolaires',
    osm: 'Sa[-1] 10:00-13:00; SH off; PH off',
    met: FRANCE_SERVICES,
  },
  {
    text: 'Mo,Fr 08:30-12:30; Tu 13:30-17:00',
    osm: 'Mo,Fr 08:30-12:30; Tu 13:30-17:00; PH off',
    met: ADVISERS,
  },
  {
    text: 'Tu-Fr 09:00-12:30,14:00-18:30; Sa 10:00-12:30,14:00-18:00; Th off',
    osm: 'Tu-Fr 09:00-12:30,14:00-18:30; Sa 10:00-12:30,14:00-18:00; Th off; PH off',
    met: ADVISERS,
  },
  { text: 'Mo-Fr 10:00-12:00; We,Th off', osm: 'Mo-Fr 10:00-12:00; We,Th off; PH off', met: ADVISERS },
  { text: 'Mo-Fr 09:00-12:00; PH open', osm: 'Mo-Fr 09:00-12:00; PH open', met: USAGE },
  { text: 'Mo 09:00-12:00 "sur RDV"', osm: 'Mo 09:00-12:00; PH off', appointment: true, met: USAGE },
  { text: '24/7', osm: '24/7', met: USAGE },
  { text: '24h/24', osm: '24/7; PH off', met: USAGE },
  { text: '24h/24 et 7j/7', osm: '24/7', met: USAGE },
  { text: '7j/7 9h-20h', osm: 'Mo-Su 09:00-20:00; PH off', met: USAGE },
  { text: 'Du lundi au vendredi 24h/24', osm: 'Mo-Fr 00:00-24:00; PH off', met: USAGE },
  { text: 'LUNDI : 09H30 - 12H', osm: 'Mo 09:30-12:00; PH off', met: USAGE },
  { text: 'lundi 9:00—12:00', osm: 'Mo 09:00-12:00; PH off', met: USAGE },
  { text: 'lundi 9 h 30 à 12 h', osm: 'Mo 09:30-12:00; PH off', met: USAGE },
  { text: 'les lundis et jeudis de 9 heures à midi', osm: 'Mo,Th 09:00-12:00; PH off', met: USAGE },
  { text: 'samedi 18h-minuit', osm: 'Sa 18:00-24:00; PH off', met: USAGE },
  { text: 'tous les mardis de 14h à 17h', osm: 'Tu 14:00-17:00; PH off', met: USAGE },
  { text: 'chaque mardi, 14h > 17h', osm: 'Tu 14:00-17:00; PH off', met: USAGE },
  { text: 'lundi 9-12h', osm: 'Mo 09:00-12:00; PH off', met: USAGE },
  { text: 'lun-ven 9h-17h', osm: 'Mo-Fr 09:00-17:00; PH off', met: USAGE },
  { text: 'lundi-mardi-jeudi 9h-12h', osm: 'Mo,Tu,Th 09:00-12:00; PH off', met: USAGE },
  { text: 'Lundi / Mardi / Jeudi : 14h-17h', osm: 'Mo,Tu,Th 14:00-17:00; PH off', met: USAGE },
  { text: 'lundi à jeudi et samedi 9h-12h', osm: 'Mo-Th,Sa 09:00-12:00; PH off', met: USAGE },
  { text: 'lundi 9h/12h - 14h/17h', osm: 'Mo 09:00-12:00,14:00-17:00; PH off', met: USAGE },
  { text: 'lundi matin 9h-12h', osm: 'Mo 09:00-12:00; PH off', met: USAGE },
  {
    text: 'mardi : le matin de 9h à 12h et l’après-midi de 14h à 17h',
    osm: 'Tu 09:00-12:00,14:00-17:00; PH off',
    met: USAGE,
  },
  {
    text: 'Lundi, mardi, jeudi : de 8h30 à midi et de 13h30 à 17h ; mercredi : 8h30-12h',
    osm: 'Mo,Tu,Th 08:30-12:00,13:30-17:00; We 08:30-12:00; PH off',
    met: USAGE,
  },
  {
    text: 'Lundi : 9h-12h / 14h-17h\nMardi : fermé\nMercredi : 9h-12h',
    osm: 'Mo 09:00-12:00,14:00-17:00; We 09:00-12:00; PH off',
    met: USAGE,
  },
  {
    text: 'Lundi :\r\n9h-12h\r\n14h-17h\r\nMardi :\r\n9h-12h',
    osm: 'Mo 09:00-12:00,14:00-17:00; Tu 09:00-12:00; PH off',
    met: USAGE,
  },
  { text: 'lundi 9h-12h, mardi 14h-17h', osm: 'Mo 09:00-12:00; Tu 14:00-17:00; PH off', met: USAGE },
  {
    text: '9h-12h le lundi, 14h-17h le mardi',
    osm: 'Mo 09:00-12:00; Tu 14:00-17:00; PH off',
    met: USAGE,
  },
  { text: 'mardi 9h-12h, mardi 14h-17h', osm: 'Tu 09:00-12:00,14:00-17:00; PH off', met: USAGE },
  { text: 'week-end 10h-18h', osm: 'Sa,Su 10:00-18:00; PH off', met: USAGE },
  { text: 'dimanches et jours fériés 14h-18h', osm: 'Su,PH 14:00-18:00', met: USAGE },
  { text: 'lundi 9h-12h y compris jours fériés', osm: 'Mo 09:00-12:00', met: USAGE },
  {
    text: 'du lundi au samedi de 10h à 19h, sauf le jeudi',
    osm: 'Mo-We,Fr,Sa 10:00-19:00; PH off',
    met: USAGE,
  },
  { text: 'du lundi au vendredi 9h-17h. Fermé le lundi.', osm: 'Tu-Fr 09:00-17:00; PH off', met: USAGE },
  {
    text: 'du lundi au vendredi 9h-17h sauf le 1er mercredi du mois',
    osm: 'Mo-Fr 09:00-17:00; PH off; We[1] off',
    met: USAGE,
  },
  {
    text: 'du lundi au vendredi 9h-17h (jusqu’à 12h le vendredi)',
    osm: 'Mo-Th 09:00-17:00; Fr 09:00-12:00; PH off',
    met: USAGE,
  },
  {
    text: '1er mardi et 3e jeudi du mois 9h-12h',
    osm: 'Tu[1],Th[3] 09:00-12:00; PH off',
    met: USAGE,
  },
  { text: 'le premier lundi de chaque mois de 14h à 16h', osm: 'Mo[1] 14:00-16:00; PH off', met: USAGE },
  { text: 'mercredi 14h-16h semaines impaires', osm: 'week 01-53/2 We 14:00-16:00; PH off', met: USAGE },
  {
    text: 'lundi 9h-12h semaines paires, mardi 9h-12h semaines impaires',
    osm: 'week 02-52/2 Mo 09:00-12:00; week 01-53/2 Tu 09:00-12:00; PH off',
    met: USAGE,
  },
  { text: 'de septembre à juin, mardi 10h-12h', osm: 'Sep-Jun Tu 10:00-12:00; PH off', met: USAGE },
  {
    text: 'De septembre à juin : lundi 9h-12h. En juillet-août : lundi 10h-12h',
    osm: 'Sep-Jun Mo 09:00-12:00; Jul-Aug Mo 10:00-12:00; PH off',
    met: USAGE,
  },
  { text: 'mardi 14h-17h hors vacances scolaires', osm: 'Tu 14:00-17:00; SH off; PH off', met: USAGE },
  { text: 'En période scolaire : mardi 14h-17h', osm: 'Tu 14:00-17:00; SH off; PH off', met: USAGE },
  {
    text: 'pendant les vacances scolaires, du lundi au vendredi 10h-12h',
    osm: 'SH Mo-Fr 10:00-12:00; PH off',
    met: USAGE,
  },
  {
    text: 'Hors vacances scolaires : lundi 9h-12h\nPendant les vacances scolaires : lundi 14h-17h',
    osm: 'Mo 09:00-12:00; SH off; SH Mo 14:00-17:00; PH off',
    met: USAGE,
  },
  {
    text: 'lundi 9h-12h sauf vacances scolaires; mardi 14h-17h',
    osm: 'Mo 09:00-12:00; Tu 14:00-17:00; SH Mo off; PH off',
    met: USAGE,
  },
  {
    text: 'lundi 9h-12h, fermé du 24/12/2026 au 03/01/2027',
    osm: 'Mo 09:00-12:00; PH off; 2026 Dec 24-2027 Jan 03 off',
    met: USAGE,
  },
  {
    text: 'lundi 9h-12h. Fermeture annuelle du 1er au 15 août.',
    osm: 'Mo 09:00-12:00; PH off; Aug 01-Aug 15 off',
    met: USAGE,
  },
  {
    text: 'les 12/03/2026 et 19/03/2026, 14h-16h',
    osm: '2026 Mar 12,2026 Mar 19 14:00-16:00; PH off',
    met: USAGE,
  },
  { text: 'jeudi 12 mars 2026 de 14h à 16h', osm: '2026 Mar 12 Th 14:00-16:00; PH off', met: USAGE },
  { text: 'lundi 9h-12h sur RDV', osm: 'Mo 09:00-12:00; PH off', appointment: true, met: USAGE },
  { text: 'lundi 9h-12h sans rendez-vous', osm: 'Mo 09:00-12:00; PH off', met: USAGE },
  { text: 'Permanence le mardi 14h-17h', osm: 'Tu 14:00-17:00; PH off', met: USAGE },
];

/** What must not be guessed: nothing for the part in doubt, and the words as received. */
const doubtful: Phrasing[] = [
  { text: 'un mercredi sur deux 10h-12h', osm: null, met: FEED },
  { text: 'tous les jours sauf mercredi', osm: null, met: FEED },
  { text: 'fermé en août', osm: null, met: FEED },
  { text: 'hors jours fériés', osm: null, met: FEED },
  { text: 'lundi 9h-12h sauf vacances', osm: null, met: FEED },
  { text: 'lundi 9h-12h sauf la dernière semaine de juin selon planning', osm: null, met: USAGE },
  { text: 'Ouverture uniquement le 1er samedi du mois', osm: null, met: FRANCE_SERVICES },
  {
    text: 'Sur rendez-vous le mercredi après-midi et le vendredi matin',
    osm: null,
    appointment: true,
    met: FRANCE_SERVICES,
  },
  {
    text: 'Fermeture les après-midi du mardi et du jeudi pendant les vacances scolaires',
    osm: null,
    met: FRANCE_SERVICES,
  },
  {
    text: 'Le mardi de 09h à 12h : permanence à Plerguer (Maison des Galopins) et St-Méloir des Ondes (mairie)',
    osm: null,
    met: FRANCE_SERVICES,
  },
  {
    text: 'We,Th 09:00-19:00; Sa,Su 13:30-19:00; Mo 09:00-17:00; Tu 09:00-18:00; Fr 09:00',
    osm: null,
    met: ADVISERS,
  },
  { text: 'Fr 09:00', osm: null, met: ADVISERS },
  { text: 'Mo 9-12', osm: null, met: USAGE },
  { text: 'Mo-Fr 09:00-12:00 "sauf vacances"', osm: null, met: USAGE },
  { text: 'Mo-Fr 14:00+', osm: null, met: USAGE },
  { text: 'mardi ou jeudi 9h-12h', osm: null, met: USAGE },
  { text: 'lundi matin', osm: null, met: USAGE },
  { text: '9h-12h', osm: null, met: USAGE },
  { text: 'lundi 10h', osm: null, met: USAGE },
  { text: 'lundi à partir de 14h', osm: null, met: USAGE },
  { text: 'lundi jusqu’à 17h', osm: null, met: USAGE },
  { text: 'lundi 9-12', osm: null, met: USAGE },
  { text: 'lundi 2h-5h', osm: null, met: USAGE },
  { text: 'lundi 17h-14h', osm: null, met: USAGE },
  { text: 'lundi 9h-12h-14h-17h', osm: null, met: USAGE },
  { text: 'lundi 9h-12h, 11h-14h', osm: null, met: USAGE },
  { text: 'lundi après-midi 9h-12h', osm: null, met: USAGE },
  { text: 'mardi-jeudi 9h-12h', osm: null, met: USAGE },
  { text: 'lundi 9h-12h, 14h-17h le mardi', osm: null, met: USAGE },
  { text: 'en semaine 9h-17h', osm: null, met: USAGE },
  { text: 'tous les jours ouvrables 9h-17h', osm: null, met: USAGE },
  { text: '1er mardi du trimestre 9h-12h', osm: null, met: USAGE },
  { text: '1er mardi 9h-12h', osm: null, met: USAGE },
  { text: 'un mardi par mois 9h-12h', osm: null, met: USAGE },
  { text: 'lundi tous les 15 jours 9h-12h', osm: null, met: USAGE },
  { text: 'du 5 janvier au 26 juin, mercredi 14h-16h', osm: null, met: USAGE },
  { text: 'du 26/06/2026 au 05/01/2026, mercredi 14h-16h', osm: null, met: USAGE },
  { text: 'le 31/02/2026 de 9h à 12h', osm: null, met: USAGE },
  { text: 'mercredi 12/03/2026 de 14h à 16h', osm: null, met: USAGE },
  { text: 'tous les jours 9h-17h sauf mercredi 14h-17h', osm: null, met: USAGE },
  { text: 'du lundi au vendredi 9h-17h sauf mercredi matin', osm: null, met: USAGE },
  { text: 'du lundi au vendredi 9h-17h (10h le lundi)', osm: null, met: USAGE },
  { text: 'lundi 9h-12h ; en juillet, mardi 10h-12h', osm: null, met: USAGE },
  {
    text: 'du lundi au vendredi 9h-12h. Uniquement le mardi.',
    osm: null,
    quoted: ['Uniquement le mardi'],
    met: USAGE,
  },
  {
    text: 'mercredi de 14h à 17h (sur inscription au 02 99 32 02 58)',
    osm: 'We 14:00-17:00; PH off',
    quoted: ['sur inscription', 'au 02 99 32 02 58'],
    met: USAGE,
  },
  { text: 'lundi 9h-12h ; mardi matin', osm: 'Mo 09:00-12:00; PH off', quoted: ['mardi matin'], met: USAGE },
  {
    text: 'lundi 9h-12h. Selon planning affiché.',
    osm: null,
    quoted: ['Selon planning affiché'],
    met: USAGE,
  },
  {
    text: 'du lundi au vendredi 9h-12h, le mercredi 14h-17h',
    osm: 'Mo,Tu,Th,Fr 09:00-12:00; PH off',
    met: USAGE,
  },
  {
    text: 'du lundi au jeudi 9h-17h ; mercredi au vendredi matin',
    osm: 'Mo,Tu 09:00-17:00; PH off',
    quoted: ['mercredi au vendredi matin'],
    met: USAGE,
  },
];

describe('hours that are understood', () => {
  it.each(understood)('$text ($met)', ({ text, osm, appointment = false }) => {
    expect(readHours(text)).toEqual({ openingHours: osm, byAppointment: appointment, notUnderstood: [] });
  });
});

describe('hours that must not be guessed', () => {
  it.each(doubtful)('$text ($met)', ({ text, osm, quoted = [text], appointment = false }) => {
    expect(readHours(text)).toEqual({ openingHours: osm, byAppointment: appointment, notUnderstood: quoted });
  });
});

describe('a foreign word anywhere in hours that are understood', () => {
  const french = understood.filter(({ text, osm }) => osm !== null && !/\b(Mo|Tu|24\/7)\b/.test(text));

  it.each(french)('$text', ({ text }) => {
    const words = text.split(' ');
    for (let at = 0; at <= words.length; at++) {
      const spoilt = [...words.slice(0, at), 'zinzin', ...words.slice(at)].join(' ');
      const { openingHours, notUnderstood } = readHours(spoilt);
      expect([spoilt, openingHours, notUnderstood.join().includes('zinzin')]).toEqual([spoilt, null, true]);
    }
  });
});

it('gives no value longer than 250 characters, and no text is lost', () => {
  const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
  const hours = '8h01-8h59, 9h01-9h59, 10h01-10h59, 11h01-11h';
  const text = days.map((day, i) => `${day} ${hours}${30 + i}`).join(' ; ');
  expect(readHours(text)).toEqual({ openingHours: null, byAppointment: false, notUnderstood: [text] });
});

it('says nothing of an empty text', () => {
  expect(readHours(' \n')).toEqual({ openingHours: null, byAppointment: false, notUnderstood: [] });
});

it('refuses at once a text that is too long to be hours', () => {
  const text = 'lundi 9h-12h ; '.repeat(10_000).trim();
  expect(readHours(text)).toEqual({ openingHours: null, byAppointment: false, notUnderstood: [text] });
});

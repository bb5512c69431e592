import type { CatalogueOffer } from '../../resolvers/catalogue/catalogue.ts';
import { type Random, randomFrom } from '../fuzz/random.ts';
import { type Announcement, toCatalogueOffer } from './announcement.ts';

const partners = ['caf', 'ccas', 'arcs', 'we-ker'] as const;
const subjects = [
  'la tablette',
  'son smartphone',
  "l'ordinateur",
  'internet',
  'sa boîte mail',
  'le tableur',
  'ses photos',
  'son CV',
  "l'entretien d'embauche",
  'les démarches en ligne',
  'les impôts',
  'la visio',
  'les réseaux sociaux',
  'Pix',
  "l'impression 3D",
  'la généalogie',
  'les arnaques',
  'ses mots de passe',
  'Doctolib',
  "l'alternance",
] as const;
const openings = [
  'Découvrir',
  'Atelier :',
  'Bien utiliser',
  'Premiers pas avec',
  'Apprendre',
  'Comprendre',
] as const;
const endings = [
  '',
  ' en petit groupe',
  ' à son rythme',
  ' pour les seniors',
  ' (débutants)',
  ' : les réglages',
  ' au quotidien',
] as const;
const hours = [
  '09:00-11:00',
  '09:30-11:30',
  '10:00-12:00',
  '13:30-16:00',
  '14:00-16:00',
  '14:30-16:30',
  '17:30-19:00',
] as const;

/**
 * Made-up offers of four partners, fifty at a place, over 120 days; a third of them are series of twelve weeks, and a
 * tenth of them announce again what another partner announces.
 */
export function madeUpOffers(count: number): CatalogueOffer[] {
  const random = randomFrom(count);
  const places = Math.max(40, Math.round(count / 50));
  let last = announce(random, places);
  return Array.from({ length: count }, (_, ordinal) => {
    last = ordinal % 10 === 9 ? again(last, random) : announce(random, places);
    return toCatalogueOffer(last, ordinal);
  });
}

function announce(random: Random, places: number): Announcement {
  const isSeries = random.below(3) === 0;
  const first = random.below(isSeries ? 35 : 120);
  const time = random.oneOf(hours);
  return {
    from: random.oneOf(partners),
    title: `${random.oneOf(openings)} ${random.oneOf(subjects)}${random.oneOf(endings)}`,
    description: 'Un atelier fait pour l’essai, qui n’a lieu nulle part.',
    at: `Salle d’essai ${random.below(places)}`,
    when: Array.from({ length: isSeries ? 12 : 1 }, (_, week) => `${dayAfter(first + week * 7)} ${time}`),
  };
}

function again(said: Announcement, random: Random): Announcement {
  const others = partners.filter(partner => partner !== said.from);
  const words = said.title.replace(
    /^(?:Découvrir|Atelier :|Bien utiliser|Apprendre|Comprendre)/,
    random.oneOf(openings),
  );
  return { ...said, from: others[random.below(others.length)] ?? 'ccas', title: words };
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 10, 24 + days)).toISOString().slice(0, 10);
}

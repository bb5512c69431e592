import { remembering } from './remembering.ts';

/**
 * The text as one compares it: lower case, without accents or ligatures, typographic apostrophes and dashes made
 * plain, every run of white space one space. « L’Œuvre  d’Été – n° 2 » gives `l'oeuvre d'ete - n° 2`.
 */
export const foldText = remembering(text =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’‛ʼ′´`]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

import type { AccessMode } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import { readPhone } from '../values/phone.ts';
import { matchAll, type WordTable } from './matchWords.ts';

const modeWords: WordTable<AccessMode> = [
  [
    'WALK_IN',
    /\b(?:sans|pas de) (?:rdv|rendez-? ?vous|inscription)|\b(?:entree|acces) libre|\blibre acces|\blibre-service|^libre(?= ;|$)|\bsans reservation/,
  ],
  [
    'BOOK_ONLINE',
    /\ben ligne\b|\bpar internet|\b[a-z0-9-]+\.(?:fr|com|org|net|bzh|example)\b(?<!@\S*)|\bhttps?:/,
  ],
  ['BOOK_BY_PHONE', /\btel\b|\btelephon|(?<!ne pas )\bappel|\b0[1-9](?:[ .]?\d{2}){4}\b|\b3\d{3}\b/],
  ['BOOK_BY_EMAIL', /\bmails?\b|\bcourriels?\b|\be-mail|@/],
  ['BOOK_ON_SITE', /\bsur place\b|\ba l'accueil\b|\bau guichet\b|\baupres de l'accueil/],
  ['PRESCRIPTION', /\bprescription|\bprescri(?:t|pteur)|\borient(?:ation|ee?s?) (?:par|d'un|d'une|des?)\b/],
];

/** How one gets in, in the partner's words. */
export interface AccessReading {
  modes: AccessMode[];
  url: string | null;
  phone: string | null;
  email: string | null;
  /** False when the words say something of access that no mode expresses. */
  understood: boolean;
}

/** « sans RDV », « sur RDV (caf.fr) », « sur prescription d'un partenaire », « RDV par tél. 3230 »… */
export function readAccess(text: string): AccessReading {
  const folded = foldText(text);
  const [email = null] = text.match(emails) ?? [];
  const withoutEmail = withoutFax(text).replace(emails, ' courriel ');
  const phone = readPhone(withoutEmail);
  const modes = matchAll(modeWords, withoutDenied(withoutEmail));
  const byAppointment = /\b(?:rdv|rendez-? ?vous|inscri\w*|reserv\w*)\b/.test(folded);
  return {
    modes,
    url: readUrl(withoutEmail),
    phone,
    email,
    understood: modes.length > 0 || byAppointment,
  };
}

/** The first mail address of a text. */
export function readEmail(text: string): string | null {
  return text.match(emails)?.[0] ?? null;
}

/** « Fax : 02 99 12 34 56 » is no number to call. */
export function withoutFax(text: string): string {
  return text.replace(/\b(?:fax|t[ée]l[ée]copie\w*)\b[ .:]*(?:\+33|0)[\d .()-]{8,18}\d/gi, ' ');
}

/** What is denied is no way in: « ne pas se présenter sans RDV » asks for one, « pas de RDV sur place » offers none. */
function withoutDenied(text: string): string {
  return foldText(text)
    .replace(
      /\b(?:non|pas|jamais|aucun\w*|ni|refuse\w*|impossible)\b[^.;,()]{0,40}\bsans (?:rdv|rendez-? ?vous|inscription|reservation)/g,
      ' rdv ',
    )
    .replace(
      /\bpas (?:de |d')(?:(?:rdv|rendez-? ?vous|reservation|inscription|accueil|prise de \S+) )?(?:sur place|au guichet|en ligne|par (?:internet|mail|courriel|tel\w*)|a l'accueil|(?:entree|acces) libres?|libre acces)/g,
      ' ',
    )
    .replace(/\bplus (?:de |d')(?:rdv|rendez-? ?vous|inscription|reservation)\w*/g, ' ')
    .replace(/\b(?:apprendr\w*|apprenez|savoir|annuler) [^.;]*/g, ' ');
}

const emails = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The first web address of a text, with its scheme: « caf.fr » → `https://caf.fr`. */
export function readUrl(text: string | null | undefined): string | null {
  const found =
    /(?:\bhttps?:\/\/\S+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:fr|com|org|net|bzh|eu|gouv\.fr|example)\b(?:\/\S*)?)/i.exec(
      text ?? '',
    )?.[0];
  if (!found) return null;
  const address = (/^https?:/i.test(found) ? found : `https://${found}`).replace(/[).,;]+$/, '');
  return URL.canParse(address) ? address : null;
}

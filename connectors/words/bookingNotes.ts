import { foldText } from '../values/foldText.ts';

/** The sentences of a note that say how one books: « Rendez-vous uniquement au 02 99 92 46 99 », « sur RDV (caf.fr) ». */
export function bookingSentences(note: string): string[] {
  return note
    .split(/\n|;|(?<=[.!?])\s+/)
    .map(sentence => sentence.trim())
    .filter(sentence => isBooking.test(foldText(sentence)) && sentence.split(/\s+/).length <= longest);
}

const longest = 14;
const isBooking =
  /^(?:uniquement |seulement |accueil |permanence )?(?:(?:sur|avec|sans|pas sans) )?(?:prise de |prendre )?(?:rdv|rendez-? ?vous|inscriptions?|reservations?)\b(?=.*(?:\b(?:sur|avec|sans|par|aupres|obligatoire|uniquement|seulement|conseillee?|necessaire|prealable|requis|tel)\b|\b0\d|@)|\W*$)(?!.*\b\d{1,2} ?h)|^(?:sur|sans) (?:rdv|rendez-? ?vous|inscription|reservation)\b(?!.*\b\d{1,2} ?h)/;

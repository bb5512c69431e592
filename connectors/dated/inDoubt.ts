import { foldText } from '../values/foldText.ts';
import { findDoubt } from '../words/doubts.ts';
import { namedDays, namesADay } from './namedDays.ts';
import { doubtWords, ofRepeats } from './statementWords.ts';

/** What is said of a rule (« une semaine sur deux », « sauf vacances ») says nothing of a date that is given. */
export function isInDoubt(words: string, folded: string): boolean {
  if (doubtWords.test(folded) || alwaysDoubt.test(folded)) return true;
  const doubt = findDoubt(words.replace(numbered, ' '));
  if (doubt === null || ofRepeats.test(folded)) return false;
  // Bounds that are days are compared with those of the sessions.
  return !(bounds.test(foldText(doubt)) && namesADay(namedDays(folded)));
}

/** « Séance 2 sur 4 » */
const numbered =
  /\b(?:séances?|ateliers?|parties?|modules?|étapes?) (?:n° ?)?\d{1,2} ?(?:sur|\/) ?\d{1,2}/giu;
const bounds =
  /^(?:du \d|jusqu'|a (?:partir|compter)|depuis|des le|(?:reprise|debut|demarrage|lancement|fin|reprend|demarre|commence|debute|premiere|derniere)\b)/;

/** They hold even where one speaks of registration. */
export const alwaysDoubt =
  /\b(?:lieu|adresse|date|horaire)s?\b.{0,30}\b(?:sera|seront|est|sont) (?:\w+ment )?(?:precise|communique|transmis|confirme|indique)/;

import { restrictsHours, speaksOfHours } from '../../hours/applyComment.ts';
import { foldText } from '../../values/foldText.ts';

/** What a column that is not ours does to the hours of its row. */
interface Restriction {
  /** Words to be read as a comment beside them. */
  comment: string[];
  /** Words that leave none of them certain. */
  lost: string[];
}

/** `Title : value` of an unknown column: « Période : hors vacances », « Ouvert ? : non », « Horaires été : 9h-11h ». */
export function readUnknownColumn(line: string): Restriction {
  const [, title = '', value = line] = /^(.*?) : (.*)$/.exec(line) ?? [];
  const [column, said] = [foldText(title), foldText(value)];
  if (season.test(column)) return ofSeason(line, column, said);
  const isOff = (isOpen.test(column) && no.test(said)) || (state.test(column) && off.test(said));
  if (isOff) return { comment: [], lost: [line] };
  if (restrictsHours(title)) return { comment: [line], lost: [] };
  const isWhen = saysWhen.test(column) && !isAboutPaper.test(column);
  return { comment: restrictsHours(value) || (isWhen && speaksOfHours(value)) ? [value] : [], lost: [] };
}

/** Words about the table itself, its making or its papers: no date of theirs is one of the hours. */
export const isAboutPaper =
  /creation|^sources?\b|edite|imprime|extrait|actualis|mise a jour|\bmaj\b|saisie|naissance|label|inscription|limite|modif|convention|publication/;

/** Hours of the holidays or of the summer leave those of the rest of the year, which are not said, uncertain. */
function ofSeason(line: string, column: string, said: string): Restriction {
  const isAbout = /vacances/.test(column) && isOpen.test(column);
  if (isAbout && yes.test(said)) return { comment: [], lost: [] };
  const isClosed = (isAbout && no.test(said)) || (/vacances/.test(column) && /^ferme(?:e|s|es)?$/.test(said));
  return isClosed ? { comment: ['hors vacances scolaires'], lost: [] } : { comment: [], lost: [line] };
}

const season = /\bvacances\b|\bete\b|\bestiv|\bhiver\b|\bnoel\b|\bexception/;
const isOpen =
  /\bouver(?:t|te|ture)\b|\bactifs?\b|\bactive\b|en service|\bmainten|\bvalide|\bpublier\b|\bvisible/;
const state = /\bstatut\b|\betat\b|\bsituation\b/;
const yes = /^(?:oui|o|x|vrai|1)$/;
const no = /^(?:non|n|faux|0)$/;
const off =
  /projet|attente|a venir|prevu|\bferme|inacti|supprim|termine|\bfini|obsolete|archive|brouillon|suspend|annul/;
const saysWhen =
  /\bdates?\b|\bperiode|\bjours?\b|horaire|creneau|frequence|calendrier|semaine|\bmois\b|\bquand\b|\bannee/;

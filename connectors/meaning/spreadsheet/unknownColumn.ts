import { restrictsHours, speaksOfHours } from '../../hours/applyComment.ts';
import { foldText } from '../../values/foldText.ts';
import { columnRemote } from './remoteNotes.ts';
import { nothing, type Restriction } from './sheetNotes.ts';
import { readStateColumn } from './stateColumn.ts';

/**
 * `Title : value` of a column that is not ours: « Période : hors vacances », « Ouvert ? : non », « Session : janvier ».
 * Nothing where title and value are known to speak of other things; where one of them is about when, or whether, none of
 * the hours is certain unless the value says it in words that one can apply.
 */
export function readUnknownColumn(line: string): Restriction {
  const [title, value] = splitColumn(line);
  const [column, said] = [foldText(title), foldText(value).trim()];
  const lost = { comment: [], lost: [line] };
  const remote = columnRemote(title, value);
  if (remote !== undefined) return remote === 'unclear' ? lost : nothing;
  if (isAboutPaper.test(column)) return nothing;
  if (isOpenInHolidays.test(column)) return ofHolidays(said) ?? lost;
  const state = readStateColumn(title, value);
  if (state !== undefined) return state === 'for' ? nothing : lost;
  if (isSeason.test(column)) return lost;
  const isOther = isOtherThing.test(column);
  if (!isOther && isAboutWhen.test(column))
    return isEveryWeek(column, said) ? nothing : lostOrComment(value, line);
  if (restrictsHours(title)) return lost;
  if (restrictsHours(value)) return { comment: [value], lost: [] };
  if (!isOther && speaksOfHours(value)) return lost;
  return nothing;
}

/** `Title : value`, apart. */
export function splitColumn(line: string): [title: string, value: string] {
  const [, title = '', value = line] = /^(.*?) : (.*)$/.exec(line) ?? [];
  return [title, value];
}

/** Words about the table itself, its making or its papers: no date of theirs is one of the hours. */
export const isAboutPaper =
  /creation|^sources?\b|edite|imprime|extrait|actualis|mise?s? a jour|\bmaj\b|saisie|naissance|label|inscription|limite|modif|convention|publication|^vu (?:le|par)\b|verifi|signature|\brecu le\b|\benvoye/;

function lostOrComment(value: string, line: string): Restriction {
  return speaksOfHours(value) ? { comment: [value], lost: [] } : { comment: [], lost: [line] };
}

/** « Ouvert pendant les vacances : non », « Vacances scolaires : fermé ». */
function ofHolidays(said: string): Restriction | null {
  if (yes.test(said)) return nothing;
  return no.test(said) || /^ferme(?:e|s|es)?$/.test(said)
    ? { comment: ['hors vacances scolaires'], lost: [] }
    : null;
}

/** « Fréquence : chaque semaine », « Hebdo : x ». */
function isEveryWeek(column: string, said: string): boolean {
  return everyWeek.test(said) || (yes.test(said) && everyWeek.test(column));
}

const everyWeek = /^(?:hebdo\w*|permanente?|(?:le |tou(?:te)?s les |chaque )?semaines?|toute l'annee)$/;
const isOpenInHolidays =
  /\bouver\S* .*\bvacances\b|\bvacances\b.*\bouver|^(?:pendant les )?vacances(?: scolaires)?\W*$/;
const isSeason =
  /\bvacances\b|\bete\b|\bestiv|\bhiver|\bnoel\b|\bexception|\b(?:janv|fevr?|mars|avril|mai|juin|juillet|aout|sept|oct|nov|dec)\S*(?: \d{2,4})?$|^\d{1,4}[/-]\d{1,2}(?:[/-]\d{2,4})?$|^\d{5}$/;
const isAboutWhen =
  /\bdates?\b|\bperiod|\bjours?\b|horaire|\bheures?\b|creneau|frequence|rythme|recurren|calendrier|planning|semaine|\bmois\b|mensuel|\bquand\b|\bannee|\bsaison|\bsessions?\b|\bcycles?\b|\bseances?\b|trimestre|semestre|demarrage|cloture|\bdebut\b|\bfin\b|reprise|\barret\b|ouver|ferme|\bstatut|\betat\b|situation|\bactifs?\b|\bactive\b|en service|mainten|valid|\bjusqu|\bdepuis\b|\bsauf\b|\bhors\b|absence|conges?\b|suspen|annul|\bmatin|apres[- ]?midi|\bsoir|\bmidi\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lieu exact|nouveau lieu|nouvelle adresse/;
/** Numbers and words that speak of other things, whatever they look like. */
const isOtherThing =
  /telephone|\btel\b|portable|\bmails?\b|courriel|\bnom\b|prenom|\bagents?\b|intervenant|referent|\bcode\b|numero|\bref\b|reference|\blien\b|\burl\b|\bbus\b|metro|transport|stationnement|parking|\betage|\bsalle\b|\bbureau\b|\bplaces?\b|capacite|effectif|\bcouts?\b|tarif|\bprix\b|langue|\bpmr\b|accessib|financeur|pilote|\bfax\b|siret|\brna\b|duree/;
const yes = /^(?:oui|o|x|vrai|1)$/;
const no = /^(?:non|n|faux|0)$/;

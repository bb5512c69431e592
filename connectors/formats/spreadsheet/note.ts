import { foldText } from '../../values/foldText.ts';
import { isFilled } from './line.ts';

const total = /^(sous[- ]?)?tota(l|ux)\b|^nombre (total )?d/;
const note =
  /^\*|^\(\*+\)|^(n\.? ?b\.?|nota|notes?|remarques?|sources?|legende|attention|maj|(derniere |date de )?mises? a jour|(document |tableau |liste |fichier |donnees )?(mise?s? a jour|actualise|valable|edite|extrait)\w*|sous reserve|liste non exhaustive|imprime le)\b/;

/** « (A) : sur RDV », what a mark in the cells stands for. */
const legend = /^(?:\([a-z]\)|[a-z]) ?[:=]/;

/** Whether the line is a total or a note about the table: one cell that begins like one, or a total and its figures. */
export function isNote(cells: readonly string[]): boolean {
  const [first, ...others] = cells.filter(isFilled);
  if (first === undefined) return false;
  const text = foldText(first);
  if ([first, ...others].every(cell => legend.test(foldText(cell)))) return true;
  if (others.length === 0) return total.test(text) || note.test(text);
  return total.test(text) && others.every(cell => /^[\d\s.,]+$/.test(cell));
}

import { foldText } from '../../values/foldText.ts';

/** « idem », « id. », « – idem – », « " », « '' », « » », « idem ci-dessus »: the same as the cell above. */
export function isDitto(cell: string): boolean {
  if (cell.length > 30) return false;
  const folded = foldText(cell);
  const words = folded.replace(/[^a-z]/g, '');
  if (words !== '') return /^(idem|id|ibid|ibidem|idemcidessus)$/.test(words) && !/[0-9@/&+]/.test(folded);
  return /^[\s"'“”„″〃«»<>.-]*(["“”„″〃»]|'\s?')[\s"'“”„″〃«»<>.-]*$/.test(folded);
}

import type { Problems } from '../../problems.ts';
import { foldText } from '../../values/foldText.ts';
import type { Cell } from './sheetColumns.ts';
import { splitColumn } from './unknownColumn.ts';

const columns = [
  ['title', 'Intitulé'],
  ['status', 'Statut'],
  ['comment', 'Commentaire'],
  ['description', 'Description'],
  ['access', 'Accès'],
] as const;

/** Rejects a row that its own words keep from the public: « ne pas diffuser », « INTERNE », « Publier : non ». */
export function rejectUnpublished(cell: Cell, problems: Problems): void {
  const said = columns.filter(([column]) => isNotPublic.test(foldText(cell(column))));
  for (const [column, field] of said) problems.reject(field, cell(column), message(cell(column)));
  const others = cell('others').split('\n');
  for (const line of others) if (isUnpublished(line)) problems.reject('Statut', line, message(line));
}

function isUnpublished(line: string): boolean {
  const [title, value] = splitColumn(line);
  if (isNotPublic.test(foldText(value))) return true;
  return (
    /\bpubli(?:er|e|able|cation|que)\b|\bdiffus\w*|\bvisible\b|\bafficher\b/.test(foldText(title)) &&
    no.test(foldText(value))
  );
}

const isNotPublic =
  /\bne pas (?:publier|diffuser|afficher|communiquer|mettre en ligne)\b|\bpas a (?:publier|diffuser)\b|\bnon (?:publi|diffus)\w+|^\W*interne\b|\b(?:usage|document|info|note) interne\b|\bconfidentiel/;
const no = /^(?:non|n|faux|0|no)$/;

function message(words: string): string {
  return `« ${words} » : la ligne n'est donc pas publiée. Si elle doit l'être, ôter ces mots.`;
}

import { isListSeparator, isMark, isWord, skip } from './reading.ts';
import type { Token } from './tokens.ts';

/** What is said in one breath; `isSibling` when only a comma separates it from the clause before. */
export interface ClauseTokens {
  tokens: Token[];
  isSibling: boolean;
}

/**
 * Cuts at « ; », « . » and line breaks, at a comma before a day when hours were already given, « lundi 9h-12h, mardi 14h-17h », and before
 * a heading, « pendant les vacances scolaires : ». What begins with hours continues what stands above. `isColumn`: in the column of a day.
 */
export function splitClauses(tokens: Token[], isColumn = false): ClauseTokens[] {
  const clauses: ClauseTokens[] = [{ tokens: [], isSibling: false }];
  tokens.forEach((token, at) => {
    const current = clauses.at(-1)?.tokens ?? [];
    if (isColumn && isMark(token, ',', ';', '.', '\n') && isFollowedByRanks(tokens, at + 1)) return;
    // « du lundi au vendredi de », and the hours on the next line.
    if (isMark(token, '\n') && isWord(current.at(-1), 'of', 'from', 'between')) return;
    const isBreak = isMark(token, '.') || (isMark(token, ';', '\n') && !continues(tokens, at + 1));
    if (isBreak) clauses.push({ tokens: [], isSibling: false });
    else if (isComplete(current) && isHeading(tokens, at))
      clauses.push({ tokens: [token], isSibling: false });
    else if (isMark(token, ',') && isFollowedByAnother(current, tokens, at + 1)) {
      clauses.push({ tokens: [], isSibling: true });
    } else current.push(token);
  });
  return clauses.filter(clause => clause.tokens.some(token => token.kind !== 'mark'));
}

/** In the column of a day, « 9h-12h » and then « 1er et 3e lundi »: which of the days just given. */
function isFollowedByRanks(tokens: Token[], at: number): boolean {
  const day = skip(tokens, at, token => token.kind === 'nth' || isListed(token));
  const isRanked = tokens.slice(at, day).some(token => token.kind === 'nth') && tokens[day]?.kind === 'day';
  const after = skip(
    tokens,
    day + 1,
    token => isWord(token, 'of the month', 'only') || isMark(token, '.', ')'),
  );
  return isRanked && (after === tokens.length || isMark(tokens[after], '\n', ';', ','));
}

function isListed(token: Token): boolean {
  return isListSeparator(token) || isMark(token, '\n', '(') || isWord(token, 'the', 'only', 'of');
}

function continues(tokens: Token[], at: number): boolean {
  const next = skip(
    tokens,
    at,
    token => isWord(token, 'of', 'from', 'between', 'and') || isMark(token, '-', '('),
  );
  const token = tokens[next];
  return token?.kind === 'time' || isWord(token, 'half-morning', 'half-afternoon', 'half-evening');
}

/** « lundi 9h-12h, mardi … », or the other way round « 9h-12h le lundi, 14h-17h … ». */
function isFollowedByAnother(current: Token[], tokens: Token[], at: number): boolean {
  const isHoursFirst = continues(current, 0) && current.at(-1)?.kind === 'day';
  if (isHoursFirst) return continues(tokens, at);
  // « fermé le lundi, ouvert du mardi au samedi … »
  const isOpenAgain = isWord(tokens[at], 'filler') && current.some(token => isWord(token, 'closed'));
  return (isComplete(current) || isOpenAgain) && beginsWithDay(tokens, at);
}

/** « horaires pendant les vacances scolaires : », « en période scolaire : ». */
function isHeading(tokens: Token[], at: number): boolean {
  if (!isWord(tokens[at], 'filler', 'during', 'in', 'term time')) return false;
  const next = skip(tokens, at, token => isWord(token, 'filler', 'during', 'in', 'the'));
  return isWord(tokens[next], 'school holidays', 'term time') && isMark(tokens[next + 1], ':');
}

/** Hours were given and no exception nor other day is being listed, or the days were just said closed. */
function isComplete(tokens: Token[]): boolean {
  const lastHours = tokens.findLastIndex(
    token =>
      token.kind === 'time' || isWord(token, 'all day', 'half-morning', 'half-afternoon', 'half-evening'),
  );
  const lastException = tokens.findLastIndex(token => isWord(token, 'except', 'closed'));
  const lastDay = tokens.findLastIndex(token => token.kind === 'day');
  return (lastHours > lastException && lastHours > lastDay) || isWord(tokens.at(-1), 'closed');
}

function beginsWithDay(tokens: Token[], at: number): boolean {
  const next = skip(
    tokens,
    at,
    token =>
      isWord(token, 'and', 'the', 'from', 'of', 'filler', 'appointment', 'walk-in') || token.kind === 'nth',
  );
  return tokens[next]?.kind === 'day';
}

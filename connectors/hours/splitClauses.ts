import { isMark, isWord, skip } from './reading.ts';
import type { Token } from './tokens.ts';

/** What is said in one breath; `isSibling` when only a comma separates it from the clause before. */
export interface ClauseTokens {
  tokens: Token[];
  isSibling: boolean;
}

/**
 * Cuts at « ; », « . » and line breaks, and at a comma before a day when hours were already given: « lundi 9h-12h, mardi 14h-17h ».
 * A line that begins with hours continues the line above.
 */
export function splitClauses(tokens: Token[]): ClauseTokens[] {
  const clauses: ClauseTokens[] = [{ tokens: [], isSibling: false }];
  tokens.forEach((token, at) => {
    const current = clauses.at(-1)?.tokens ?? [];
    const isBreak = isMark(token, ';', '.') || (isMark(token, '\n') && !continues(tokens, at + 1));
    if (isBreak) clauses.push({ tokens: [], isSibling: false });
    else if (isMark(token, ',') && isFollowedByAnother(current, tokens, at + 1)) {
      clauses.push({ tokens: [], isSibling: true });
    } else current.push(token);
  });
  return clauses.filter(clause => clause.tokens.some(token => token.kind !== 'mark'));
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
  return isHoursFirst ? continues(tokens, at) : isComplete(current) && beginsWithDay(tokens, at);
}

/** Hours were given and no exception is being listed, or the days were just said closed. */
function isComplete(tokens: Token[]): boolean {
  const lastHours = tokens.findLastIndex(
    token =>
      token.kind === 'time' || isWord(token, 'all day', 'half-morning', 'half-afternoon', 'half-evening'),
  );
  const lastException = tokens.findLastIndex(token => isWord(token, 'except', 'closed'));
  return lastHours > lastException || isWord(tokens.at(-1), 'closed');
}

function beginsWithDay(tokens: Token[], at: number): boolean {
  const next = skip(
    tokens,
    at,
    token => isWord(token, 'and', 'the', 'from', 'of', 'filler') || token.kind === 'nth',
  );
  return tokens[next]?.kind === 'day';
}

import { fold } from './folded.ts';
import { LEXICON } from './lexicon.ts';
import type { DateSpan } from './schedule.ts';

/** What a word of the text means; days are 0 (Monday) to 6, and 7 for public holidays. */
export type Meaning =
  | { kind: 'day'; days: number[]; everyOther?: boolean }
  | { kind: 'time'; minutes: number }
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'nth'; value: number }
  | { kind: 'month'; value: number }
  | { kind: 'date'; day: number; month: number; year?: number }
  /** « vacances de Noël »: the school holidays that fall in a span of every year. */
  | { kind: 'break'; within: DateSpan }
  | { kind: 'parity'; value: 'even' | 'odd' }
  | { kind: 'word'; value: GrammarWord }
  | { kind: 'mark'; value: string }
  | { kind: 'unknown' };

/** The words the grammar knows, by the part they play and not by their spelling. */
export type GrammarWord =
  | 'the' // le, les, chaque
  | 'of' // de, des, d'
  | 'from' // du
  | 'to' // au, à
  | 'until' // jusqu'à
  | 'since' // à partir de
  | 'between'
  | 'and'
  | 'in' // en
  | 'during' // pendant, durant
  | 'half-morning'
  | 'half-afternoon'
  | 'half-evening'
  | 'of the month'
  | 'except' // sauf, hors
  | 'closed'
  | 'only'
  | 'then'
  | 'included' // y compris, inclus
  | 'school holidays'
  | 'term time'
  | 'every other week'
  | 'all day'
  | 'always' // 24h/24 et 7j/7
  | 'appointment'
  | 'walk-in' // sans rendez-vous
  | 'note' // sur inscription, a telephone number: changes no hour, and cannot be said in hours
  | 'filler'; // ouvert, horaires: says nothing about when

export type Token = Meaning & { start: number; end: number };

/** The tokens of a text, with offsets in its folded form; what the lexicon does not know is kept as `unknown`. */
export function tokenise(original: string): {
  tokens: Token[];
  folded: string;
  quote: (start: number, end: number) => string;
} {
  const { text, quote } = fold(original);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const token = nextToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return { tokens, folded: text, quote };
}

function nextToken(text: string, at: number): Token {
  for (const [pattern, meaning] of LEXICON) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { ...meaning(match), start: at, end: at + match[0].length };
  }
  const unknown = /[a-z0-9'@_-]+(?:\.[a-z0-9@_-]+)*|./suy;
  unknown.lastIndex = at;
  return { kind: 'unknown', start: at, end: at + (unknown.exec(text)?.[0].length ?? 1) };
}

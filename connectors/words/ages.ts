import type { AgeRange } from '../../schema/offer.ts';
import { foldText } from '../values/foldText.ts';

/** Each gives the youngest and the oldest, from the folded words; the first that matches wins. */
const ways: readonly (readonly [RegExp, (first: number, second: number) => AgeRange])[] = [
  [/\d{1,2} ?mois ?(?:-|a|et|\/) ?(\d{1,2}) ?ans/, first => ({ min: 0, max: first })],
  [/(\d{1,2}) ?(?:ans)? ?(?:-|a|et|\/) ?(\d{1,2}) ?ans/, (first, second) => ({ min: first, max: second })],
  [/(?:\bmoins de|- ?(?:de )?) ?(\d{1,2}) ?ans/, first => ({ min: null, max: first - 1 })],
  [/(?:\bjusqu'a|\bmaximum) (\d{1,2}) ?ans/, first => ({ min: null, max: first })],
  [/(\d{1,2}) ?ans (?:et moins|max)/, first => ({ min: null, max: first })],
  [
    /(?:\bplus de|\+ ?(?:de )?|\ba partir de|\bdes) ?(?:l'age de )?(\d{1,2}) ?ans/,
    first => ({ min: first, max: null }),
  ],
  [
    /(\d{1,2}) ?ans (?:et plus|et \+|ou plus|min)|(\d{1,2}) ?(?:ans ?\+|\+ ?ans)/,
    (first, second) => ({ min: first || second, max: null }),
  ],
];

/** The ages that a text names: « 16-25 ans », « moins de 30 ans », « à partir de 60 ans »; null when it names none, or several. */
export function readAges(text: string): AgeRange | null {
  const folded = foldText(text);
  if ((folded.match(/\d ?ans\b/g) ?? []).length > 1 && !/entre|de \d+ ans/.test(folded)) return null;
  for (const [words, range] of ways) {
    const found = words.exec(folded);
    if (found) return inOrder(range(Number(found[1] ?? 0), Number(found[2] ?? 0)));
  }
  return null;
}

function inOrder({ min, max }: AgeRange): AgeRange | null {
  return min !== null && max !== null && min > max ? null : { min, max };
}

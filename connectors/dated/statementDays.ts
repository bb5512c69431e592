import { foldText } from '../values/foldText.ts';
import { type NamedDays, namedDays } from './namedDays.ts';

/** The days to which something is put off: « reporté au 15/12 ». */
export function targetOf(folded: string): NamedDays {
  return namedDays(putOffTo.exec(folded)?.[0] ?? '');
}

/** The day to which a session is put off is not the day that it was on, nor is that on which one writes. */
export function daysOf(folded: string): NamedDays {
  return namedDays(folded.replace(written, ' ').replace(putOffTo, ' '));
}

const written =
  /\bsuite (?:de|du|a) [^,;]*|\b(?:maj|mise? a jour|edit|info|message|ajout)(?: du| le)? ?:? ?\d{1,2}\/\d{1,2}(?:\/\d+)?/g;
const putOffTo =
  /\b(?:report\w*|repouss\w*|reprogramm\w*|deplac\w*|decal\w*)\b.{0,40}?\b(?:au|pour le|vers le|le) (?:\w+di )?\d.*/;

/** Letters set apart, « A N N U L É », are one word. */
export function foldSentence(words: string): string {
  return foldText(words).replace(/(?<![a-z])(?:[a-z] ){3,}[a-z](?![a-z])/g, letters =>
    letters.replaceAll(' ', ''),
  );
}

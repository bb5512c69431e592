import { nasty } from './nasty.ts';
import type { Random } from './random.ts';

/** A text feed (CSV, iCalendar, JSON as text) written otherwise: lines, cells, numbers and dates changed. */
export function mutateText(text: string, random: Random): string {
  return random.oneOf(changes)(text, random);
}

type Change = (text: string, random: Random) => string;

const changes: readonly [Change, ...Change[]] = [
  function loseALine(text, random) {
    return onLines(text, lines => lines.toSpliced(random.below(lines.length), 1));
  },
  function repeatALine(text, random) {
    return onLines(text, lines => {
      const at = random.below(lines.length);
      return lines.toSpliced(at, 0, ...Array(1 + random.below(5)).fill(lines[at]));
    });
  },
  function swapLines(text, random) {
    return onLines(text, lines => {
      const [a, b] = [random.below(lines.length), random.below(lines.length)];
      return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
    });
  },
  function joinLines(text, random) {
    return onLines(text, lines => {
      const at = random.below(lines.length);
      return lines.toSpliced(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`);
    });
  },
  function otherEnds(text, random) {
    return text.replaceAll(/\r?\n/g, random.oneOf(['\n', '\r\n', '\r', '\n\n', ' \n']));
  },
  function changeAValue(text, random) {
    return changeOne(text, /(?<=[;:,"=])[^;:,"=\r\n]+/g, random, () => random.oneOf(nasty));
  },
  function changeANumber(text, random) {
    return changeOne(text, /\d+/g, random, () => random.oneOf(numbers));
  },
  function changeADate(text, random) {
    return changeOne(text, /\d{4}-?\d{2}-?\d{2}|\d{2}\/\d{2}\/\d{4}/g, random, () => random.oneOf(dates));
  },
  function loseACharacter(text, random) {
    const at = random.below(text.length);
    return `${text.slice(0, at)}${text.slice(at + 1 + random.below(3))}`;
  },
];

const numbers = [
  '0',
  '-1',
  '24',
  '25',
  '60',
  '99',
  '00',
  '1e9',
  '2147483648',
  '9'.repeat(40),
  '1,5',
  '٣',
] as const;
const dates = [
  '2026-02-30',
  '20260230',
  '29/02/2027',
  '0000-00-00',
  '9999-12-31',
  '20261325',
  '31/11/2026',
  '19700101',
] as const;

function onLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split('\n')).join('\n');
}

function changeOne(text: string, pattern: RegExp, random: Random, value: () => string): string {
  const found = [...text.matchAll(pattern)];
  const chosen = found[random.below(found.length)];
  if (!chosen) return text;
  return `${text.slice(0, chosen.index)}${value()}${text.slice(chosen.index + chosen[0].length)}`;
}

import { styleText } from 'node:util';

/** Colours where a terminal shows them; plain text in a file, a pipe, or where `NO_COLOR` says so. */
export const paint = {
  good: (text: string) => styleText('green', text),
  bad: (text: string) => styleText('red', text),
  doubtful: (text: string) => styleText('yellow', text),
  strong: (text: string) => styleText('bold', text),
  faint: (text: string) => styleText('dim', text),
};

/** Text of a feed as a terminal may show it: without the control characters that would move its cursor or its colours. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

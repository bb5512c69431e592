/** From one full stop, line or bracket to the next; the point of « caf.fr » ends none. */
export function sentencesOf(text: string | null): string[] {
  return (text ?? '')
    .split(/[!?;\n()•]+|\.(?=\s|$)/)
    .map(sentence => sentence.trim())
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence));
}

/** What may be said in passing in six words is a note; what takes more is a text. */
export function isShort(sentence: string): boolean {
  return sentence.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length <= 6;
}

/** As much of it as one can read at a glance. */
export function quote(words: string): string {
  const text = words.trim();
  return `« ${text.length > 120 ? `${text.slice(0, 119)}…` : text} »`;
}

/** Without the days and hours that are struck through: « ~~mardi 1er~~ jeudi 3 décembre ». As received, marks and tags. */
export function withoutStruck(text: string | null | undefined): string {
  return (text ?? '').replace(/~~[^~]*\d[^~]*~~|<(s|del|strike)\b[^>]*>[^<]*\d[^<]*<\/\1>/gi, ' ');
}

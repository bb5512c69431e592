/** A day that words name: « 8/12 », « 8 décembre 2026 », « le 8 » (of the month that one speaks of). */
export interface NamedDay {
  day: number;
  month: number | null;
  year: number | null;
}

/** A day, and where it stands in the words. */
interface Found {
  named: NamedDay;
  at: number;
  end: number;
}

/** Each day that folded words name, in their order, and where it stands. */
export function datesIn(folded: string): Found[] {
  const whole = [...folded.matchAll(dated)].flatMap(match => {
    const { day, word, figure, year } = match.groups ?? {};
    const month = word ? months.findIndex(start => word.startsWith(start)) + 1 : Number(figure);
    const own = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
    return asFound(day, month, own, match.index, match[0].length);
  });
  const listed = whole.flatMap(date => listedBefore(folded, date));
  const alone = [...folded.matchAll(bare)].flatMap(({ 1: day, index, 0: words }) =>
    asFound(day, null, null, index + words.indexOf(day ?? ''), (day ?? '').length),
  );
  const all = [...whole, ...listed];
  const apart = alone.filter(({ at }) => !all.some(other => other.at <= at && at < other.end));
  return [...all, ...apart].sort((a, b) => a.at - b.at);
}

/** « 1er et du 8 décembre »: the days that a list gives before the month, and « du 8 » before « au 20 décembre ». */
function listedBefore(folded: string, { named, at }: Found): Found[] {
  // A list longer than this is no list: what stands far before is not looked at.
  const from = Math.max(0, at - 80);
  const list = before.exec(folded.slice(from, at));
  if (!list) return [];
  return [...list[0].matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].flatMap(({ 0: day, index }) =>
    asFound(day, named.month, named.year, from + list.index + index, day.length),
  );
}

function asFound(
  day: string | undefined,
  month: number | null,
  year: number | null,
  at: number,
  length: number,
): Found[] {
  const isDate = Number(day) >= 1 && Number(day) <= 31 && (month === null || (month >= 1 && month <= 12));
  return isDate ? [{ named: { day: Number(day), month, year }, at, end: at + length }] : [];
}

const months = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sep', 'oct', 'nov', 'dec'];
const weekday = '(?:(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che)s? )?';
const link = `(?: ?(?:,|et|&|puis|ou|au|a|-) ?)(?:le |du |les |au )?${weekday}`;
/** « 3/4 » is the third of four, or the 3rd of April: only behind « le » is it a day. */
const dated =
  /(?<![\d/.,:])(?<day>\d{1,2})(?:er)?(?: ?(?<word>(?:janv|fevr?|mars|avr|mai|juin|juil|aout|sept?|oct|nov|dec)(?:ier|rier|il|let|embre|obre|vembre|mbre)?)\b\.?(?: (?<year>20\d\d))?|[/.](?<figure>(?<=(?:\d\d|(?:le|du|au|di) \d)[/.])\d{1,2}|0?1\d|0\d)(?:[/.](?<year>20\d\d|\d\d))?(?![\d/]|[.,]\d| ?(?:€|euro|h\b)))/g;
const before = new RegExp(`(?<![\\d/])\\d{1,2}(?:er)?(?:${link}\\d{1,2}(?:er)?)*${link}$`);
const bare =
  /\b(?:le|du|au) (\d{1,2})(?:er)?(?= (?:a|est|sera|sont|et|maintenue?s?|annulee?s?|reportee?s?|complete?s?)\b| ?[,:!]| ?$)/g;

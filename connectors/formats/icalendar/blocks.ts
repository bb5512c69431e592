import { type Document, FeedError } from '../../connector.ts';
import { decode } from '../decode.ts';
import { readZone, type ZoneBlock } from './timezone.ts';

/** The unfolded lines of one `VEVENT`, without its alarms. */
export interface EventBlock {
  lines: string[];
  /** False when `END:VEVENT` is missing. */
  isComplete: boolean;
  /** `METHOD:CANCEL`: the calendar only tells that its events are off. */
  isCancelled: boolean;
  /** What the calendar's own `VTIMEZONE`s call a known zone: `TZID` → IANA name. */
  zones: ReadonlyMap<string, string>;
}

/** The events of a file of one or more calendars; throws `FeedError` when it is no calendar, or is cut short. */
export function eventBlocks(document: Document): EventBlock[] {
  const text = decode(unfold(document.bytes));
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex(line => /^BEGIN:VCALENDAR\s*$/i.test(line));
  if (first < 0) throw new FeedError(notACalendar(text));
  const reader = new BlockReader();
  for (const line of lines.slice(first)) reader.read(line);
  if (reader.depth > 0) {
    throw new FeedError(
      'Le calendrier est coupé avant sa fin : attendu END:VCALENDAR en dernière ligne. L’exporter de nouveau.',
    );
  }
  return reader.blocks;
}

/** Where we are between `BEGIN:` and `END:` lines. */
class BlockReader {
  blocks: EventBlock[] = [];
  private parents: string[] = [];
  private lines: string[] | null = null;
  private zones = new Map<string, string>();
  private zone: ZoneBlock = { lines: [], observances: [] };
  private isCancelled = false;

  get depth(): number {
    return this.parents.length;
  }

  read(line: string): void {
    const [, verb, name] = line.match(/^(BEGIN|END):([\w-]+)\s*$/i) ?? [];
    if (verb === undefined || name === undefined) this.keep(line);
    else if (verb.toUpperCase() === 'BEGIN') this.begin(name.toUpperCase());
    else this.end(name.toUpperCase());
  }

  private begin(name: string): void {
    if (name === 'VCALENDAR') {
      this.zones = new Map();
      this.isCancelled = false;
    }
    if (name === 'VEVENT') {
      if (this.lines) this.close(false);
      this.lines = [];
    }
    if (isObservance(name)) this.zone.observances.push({ isDaylight: name === 'DAYLIGHT', lines: [] });
    this.parents.push(name);
  }

  private end(name: string): void {
    const depth = this.parents.lastIndexOf(name);
    if (depth < 0) return;
    if (this.lines && this.parents.indexOf('VEVENT') >= depth) this.close(name === 'VEVENT');
    if (name === 'VTIMEZONE') this.closeZone();
    this.parents.length = depth;
  }

  private keep(line: string): void {
    const parent = this.parents.at(-1);
    if (parent === 'VEVENT') this.lines?.push(line);
    else if (parent === 'VCALENDAR' && /^METHOD:CANCEL\s*$/i.test(line)) this.isCancelled = true;
    else if (parent === 'VTIMEZONE') this.zone.lines.push(line);
    else if (isObservance(parent)) this.zone.observances.at(-1)?.lines.push(line);
  }

  private close(isComplete: boolean): void {
    const { lines, isCancelled, zones } = this;
    if (lines) this.blocks.push({ lines, isComplete, isCancelled, zones });
    this.lines = null;
    const depth = this.parents.indexOf('VEVENT');
    if (depth >= 0) this.parents.length = depth;
  }

  private closeZone(): void {
    const known = readZone(this.zone);
    if (known) this.zones.set(...known);
    this.zone = { lines: [], observances: [] };
  }
}

function isObservance(name: string | undefined): boolean {
  return name === 'STANDARD' || name === 'DAYLIGHT';
}

/** Long lines are cut into « line break, space », sometimes in the middle of a character: joined again before decoding. */
function unfold(bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const end = bytes[i] === CR && bytes[i + 1] === LF ? i + 1 : i;
    const next = bytes[end + 1];
    if ((bytes[end] === LF || bytes[end] === CR) && (next === SPACE || next === TAB)) i = end + 1;
    else joined[length++] = bytes[i] ?? 0;
  }
  return joined.subarray(0, length);
}

const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];

function notACalendar(text: string): string {
  const start = text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 40);
  if (start === '')
    return 'Le fichier est vide : attendu un calendrier iCalendar, qui commence par BEGIN:VCALENDAR.';
  if (/<(!doctype|html|head|body)/i.test(text.slice(0, 2000))) {
    return 'L’adresse donne une page web et non un calendrier : attendu l’adresse d’un fichier iCalendar (.ics), qui commence par BEGIN:VCALENDAR.';
  }
  return `Le fichier n’est pas un calendrier : il commence par « ${start} », attendu BEGIN:VCALENDAR.`;
}

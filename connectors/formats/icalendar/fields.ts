import type { Problem } from '../../connector.ts';
import type { SeriesPeriod, SeriesTime } from '../../recurrence/series.ts';
import { toInstant } from '../../values/localTime.ts';
import type { EventBlock } from './blocks.ts';
import { expectedTime, lostLine, publicNames, timeWords } from './fieldWords.ts';
import { type Property, rawValue, readPeriods, readProperty, readTimes } from './values.ts';

/** The lines of one event by name, and what was wrong with those that were asked for. */
export class EventFields {
  problems: Problem[] = [];
  private lines = new Map<string, string[]>();
  private zones: ReadonlyMap<string, string>;

  constructor(block: EventBlock) {
    this.zones = block.zones;
    let last = '';
    for (const line of block.lines) {
      const name = line.match(/^([\w-]+)[;:]/)?.[1]?.toUpperCase();
      if (name !== undefined) this.add(name, line);
      else if (line.trim() !== '') this.warn('VEVENT', publicNames.has(last) ? line : null, lostLine);
      last = name ?? last;
    }
  }

  has(name: string): boolean {
    return this.lines.has(name);
  }

  /** The French one when a text is given in several languages. */
  text(name: string): string | null {
    const properties = this.properties(name);
    const french = properties.find(({ params }) => /^fr\b/i.test(String(params.language ?? '')));
    const text = (french ?? properties[0])?.texts[0]?.trim();
    return text === undefined || text === '' ? null : text;
  }

  texts(name: string): string[] {
    const texts = this.properties(name).flatMap(property => property.texts);
    return [...new Set(texts.map(text => text.trim()).filter(text => text !== ''))];
  }

  raw(name: string): string[] {
    return this.all(name).map(rawValue);
  }

  param(name: string, param: string): string {
    return String(readProperty(this.all(name)[0] ?? '')?.params[param] ?? '').toUpperCase();
  }

  time(name: string, severity: Problem['severity']): SeriesTime | null {
    const [line, ...others] = this.all(name);
    if (line === undefined) return null;
    if (others.some(other => rawValue(other) !== rawValue(line))) {
      const message = `${timeWords[name]} donnée plusieurs fois : attendu un seul ${name}.`;
      this.note({ severity, field: name, received: others.map(rawValue).join(', '), message });
      return null;
    }
    const times = readTimes(line, this.zones);
    if (times?.length === 1) return times[0] ?? null;
    const received = rawValue(line);
    const message = `${timeWords[name]} « ${received} » illisible : ${expectedTime}.`;
    this.note({ severity, field: name, received, message });
    return null;
  }

  /** Null when one is unreadable. */
  times(name: string): SeriesTime[] | null {
    const read = this.all(name).map(line => ({ line, times: readTimes(line, this.zones) }));
    const broken = read.filter(({ times }) => times === null);
    for (const { line } of broken) {
      const value = rawValue(line);
      this.warn(
        name,
        value,
        `Exception « ${value} » illisible, aucune date n’est affichée : ${expectedTime}.`,
      );
    }
    return broken.length > 0 ? null : read.flatMap(({ times }) => times ?? []);
  }

  periods(name: string): SeriesPeriod[] {
    return this.all(name).flatMap(line => {
      const periods = readPeriods(line, this.zones);
      const value = rawValue(line);
      if (periods === null)
        this.warn(name, value, `Date ajoutée « ${value} » illisible, ignorée : ${expectedTime}.`);
      return periods ?? [];
    });
  }

  instant(name: string): number | null {
    const time = this.time(name, 'WARNING');
    return time === null ? null : toInstant(time.local, 'UTC');
  }

  geo(): { latitude: number; longitude: number } | null {
    const [value] = this.raw('GEO');
    if (value === undefined || value === '') return null;
    const [, latitude, longitude] = value.match(/^([+-]?[\d.]+)[;,]([+-]?[\d.]+)$/) ?? [];
    const geo = { latitude: Number(latitude), longitude: Number(longitude) };
    if (Math.abs(geo.latitude) <= 90 && Math.abs(geo.longitude) <= 180) return geo;
    this.warn(
      'GEO',
      value,
      `Position « ${value} » illisible, ignorée : attendu latitude;longitude, par exemple 48.1173;-1.6778.`,
    );
    return null;
  }

  refuse(field: string, received: string | null, message: string): void {
    this.note({ severity: 'REJECT', field, received, message });
  }

  private warn(field: string, received: string | null, message: string): void {
    this.note({ severity: 'WARNING', field, received, message });
  }

  private note(problem: Problem): void {
    this.problems.push({ ...problem, received: problem.received?.slice(0, 200) ?? null });
  }

  private properties(name: string): Property[] {
    return this.all(name).flatMap(line => {
      const property = readProperty(line);
      if (property === null) this.warn(name, line, `${name} illisible, ignoré : attendu ${name}:texte.`);
      return property ?? [];
    });
  }

  private all(name: string): string[] {
    return this.lines.get(name) ?? [];
  }

  private add(name: string, line: string): void {
    const lines = this.lines.get(name);
    if (lines) lines.push(line);
    else this.lines.set(name, [line]);
  }
}

import type { Reading } from '../../connectors/reading/read.ts';
import type { Instant, Session } from '../../schema/offer.ts';
import { kinds } from '../../schema/vocabulary.ts';
import type { HarvestedOffer } from '../../store/applyHarvest.ts';
import { layOut } from './layOut.ts';
import { paint } from './paint.ts';
import { plain } from './plain.ts';

/** How many offers are shown. */
const mostOffers = 50;

const next = 'prochaines séances';
const columns = ['ligne', 'intitulé', 'sorte', 'lieu', next];

/** What a reading would publish, as a table in French that fits `width` characters. */
export function describeOffers(
  { harvested: { offers, sessions, places } }: Reading,
  { now, timezone, width }: { now: Instant; timezone: string; width: number },
): string[] {
  if (offers.length === 0) return [];
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const byOffer = Map.groupBy(sessions, ({ offerId }) => offerId);
  const shown = momentsOf(timezone);
  const rows = offers
    .slice(0, mostOffers)
    .map(offer => [
      offer.row === null ? '' : `${offer.row}`,
      offer.title,
      kinds.find(({ code }) => code === offer.kind)?.label ?? offer.kind,
      whereIs(offer, placeNames),
      whenIs(byOffer.get(offer.id) ?? [], now, shown),
    ]);
  const [header = '', ...lines] = layOut([columns, ...rows.map(row => row.map(plain))], width - 2, [next]);
  const more = offers.length - rows.length;
  return [
    `  ${paint.faint(header)}`,
    ...lines.map(line => `  ${line}`),
    ...(more > 0 ? [paint.faint(`  … et ${more} de plus`)] : []),
  ];
}

const elsewhere = {
  ON_SITE: '',
  ONLINE: 'en ligne',
  PHONE: 'par téléphone',
  MIXED: '',
  OUTREACH: 'hors les murs',
};

function whereIs({ placeId, attendance }: HarvestedOffer, names: ReadonlyMap<string, string>): string {
  return (placeId && names.get(placeId)) || elsewhere[attendance];
}

/** « mar. 1 déc. 14:00–16:30, 15 déc., 5 janv. (9 en tout) ». */
function whenIs(sessions: readonly Session[], now: Instant, shown: Moments): string {
  const toCome = sessions.filter(({ status, start, end }) => status !== 'CANCELLED' && (end ?? start) > now);
  const [first, ...others] = toCome;
  if (!first) return 'aucune date';
  const days = others.slice(0, 2).map(shown.day);
  const more = toCome.length > 3 ? ` (${toCome.length} en tout)` : '';
  return `${[shown.whole(first), ...days].join(', ')}${more}`;
}

interface Moments {
  whole(session: Session): string;
  day(session: Session): string;
}

function momentsOf(timeZone: string): Moments {
  const weekday = new Intl.DateTimeFormat('fr-FR', { timeZone, weekday: 'short' });
  const day = new Intl.DateTimeFormat('fr-FR', { timeZone, day: 'numeric', month: 'short' });
  const hour = new Intl.DateTimeFormat('fr-FR', { timeZone, hour: '2-digit', minute: '2-digit' });
  return {
    day: ({ start }) => day.format(start),
    whole: ({ start, end, allDay }) => {
      const date = `${weekday.format(start)} ${day.format(start)}`;
      if (allDay) return date;
      return `${date} ${hour.format(start)}${end ? `–${hour.format(end)}` : ''}`;
    },
  };
}

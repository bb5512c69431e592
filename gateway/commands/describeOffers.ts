import type { Reading } from '../../connectors/reading/read.ts';
import type { Instant, Session } from '../../schema/offer.ts';
import { kinds } from '../../schema/vocabulary.ts';
import type { HarvestedOffer } from '../../store/applyHarvest.ts';
import { layOut } from './layOut.ts';
import { paint } from './paint.ts';

/** How many offers are shown. */
const mostOffers = 50;

const columns = ['ligne', 'intitulé', 'sorte', 'lieu', 'prochaine séance', 'horaires'];

/** What a reading would publish, as a table in French that fits `width` characters. */
export function describeOffers(
  { harvested: { offers, sessions, places } }: Reading,
  { now, timezone, width }: { now: Instant; timezone: string; width: number },
): string[] {
  if (offers.length === 0) return [];
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const byOffer = Map.groupBy(sessions, ({ offerId }) => offerId);
  const showMoment = momentShower(timezone);
  const rows = offers
    .slice(0, mostOffers)
    .map(offer => [
      offer.row === null ? '' : `${offer.row}`,
      offer.title,
      kinds.find(({ code }) => code === offer.kind)?.label ?? offer.kind,
      whereIs(offer, placeNames),
      whenIs(byOffer.get(offer.id) ?? [], now, showMoment),
      offer.openingHours ?? '',
    ]);
  const [header = '', ...lines] = layOut([columns, ...rows], width - 2);
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

function whenIs(sessions: readonly Session[], now: Instant, show: (session: Session) => string): string {
  const next = sessions.find(({ status, start, end }) => status !== 'CANCELLED' && (end ?? start) > now);
  return next ? show(next) : 'aucune date';
}

function momentShower(timeZone: string): (session: Session) => string {
  const day = new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const hour = new Intl.DateTimeFormat('fr-FR', { timeZone, hour: '2-digit', minute: '2-digit' });
  return ({ start, end, allDay }) => {
    if (allDay) return day.format(start);
    return `${day.format(start)} ${hour.format(start)}${end ? `–${hour.format(end)}` : ''}`;
  };
}

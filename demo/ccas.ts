import { addDays, type Calendar, type Day } from './calendar.ts';
import type { Announcement, Dates } from './ccasAnnouncement.ts';
import { formId } from './ccasForm.ts';
import { permanentOffers } from './ccasPermanent.ts';
import { themes } from './ccasThemes.ts';
import { trainings } from './ccasTrainings.ts';
import { workshops } from './ccasWorkshops.ts';
import type { Place } from './places.ts';
import { madeUp, typeset } from './prose.ts';

const wiki = 'https://e-inclusion.example.org';
const address = 'e-inclusion@ccas.example.org';
const phone = '02 61 91 30 30';

/** The entries of CCAS' form as its wiki gives them: an object by entry id, every value a string. */
export function ccasEntries(calendar: Calendar): string {
  const announcements = [
    ...workshops(calendar),
    ...themes(calendar),
    ...trainings(calendar),
    ...permanentOffers(),
  ];
  const entries = announcements.flatMap((announcement, rank) => entriesOf(announcement, rank, calendar));
  return `${JSON.stringify(Object.fromEntries(entries.map(entry => [entry.id_fiche, entry])), null, 2)}\n`;
}

function entriesOf(announcement: Announcement, rank: number, calendar: Calendar) {
  const { when } = announcement;
  if ('hours' in when)
    return [entry(announcement, announcement.page, rank, calendar, { ...undated, bf_horaires: when.hours })];
  return when.dates.map((day, index) => {
    const page = index === 0 ? announcement.page : `${announcement.page}${index}`;
    return entry(announcement, page, rank, calendar, {
      ...dated(day, when.between, calendar),
      bf_horaires: '',
    });
  });
}

interface When {
  bf_date_debut_evenement: string;
  bf_date_fin_evenement: string;
  bf_horaires: string;
}

function entry(of: Announcement, page: string, rank: number, { today }: Calendar, when: When) {
  return {
    id_typeannonce: formId,
    id_fiche: page,
    bf_titre: typeset(of.title),
    bf_description: madeUp(of.description),
    ...when,
    ...located(of.where),
    bf_telephone: phone,
    bf_mail: address,
    bf_site_internet: of.link ?? '',
    bf_tarif: of.price ?? 'Gratuit',
    listeListeType: of.type,
    checkboxListePublic: of.audiences.join(','),
    checkboxListeActivite: of.activities.join(','),
    listeListeInscription: of.registration,
    date_creation_fiche: `${addDays(today, -60 - rank)} 10:15:00`,
    date_maj_fiche: `${addDays(today, -1 - (rank % 20))} 16:40:00`,
    statut_fiche: of.draft ? '0' : '1',
    url: `${wiki}/?${page}`,
  };
}

const undated = { bf_date_debut_evenement: '', bf_date_fin_evenement: '' };

function dated(day: Day, between: Dates['between'], { instant }: Calendar) {
  const [begin, end] = between === null ? [day, day] : between.map(time => instant(day, time));
  return { bf_date_debut_evenement: begin ?? '', bf_date_fin_evenement: end ?? '' };
}

function located(where: Place | string) {
  const place = typeof where === 'string' ? null : where;
  const [latitude, longitude] = place?.position ?? ['', ''];
  return {
    bf_lieu: typeof where === 'string' ? where : where.name,
    bf_adresse: place?.address ?? '',
    bf_code_postal: place?.postalCode ?? '',
    bf_ville: place?.city ?? '',
    bf_latitude: String(latitude),
    bf_longitude: String(longitude),
  };
}

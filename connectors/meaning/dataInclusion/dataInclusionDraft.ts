import type { DraftReading, PartnerWords, Row, SourceFacts } from '../../connector.ts';
import type { Service } from '../../formats/dataInclusion.ts';
import { gatherProblems } from '../../problems.ts';
import { plainLine } from '../../values/plainText.ts';
import { readWebAddress } from '../../values/webAddress.ts';
import { withAges } from '../../words/audiences.ts';
import { readShown } from '../shownTexts.ts';
import { appointmentCondition } from '../spreadsheet/hoursColumns.ts';
import { readServiceAccess } from './access.ts';
import { readServiceActivities } from './activities.ts';
import { againstService } from './againstService.ts';
import { readServiceAudiences } from './audiences.ts';
import { readServiceContact } from './contact.ts';
import { readServiceCost } from './cost.ts';
import { durationOf, readProvider, readUpdate, warnOfUnread } from './details.ts';
import { readServiceHours } from './hours.ts';
import { readServiceKind } from './kind.ts';
import { addressDetail, readServicePlace } from './place.ts';
import { readZone, zoneCondition } from './zone.ts';

/** A service of data·inclusion as an offer. */
export function dataInclusionDraft({ record }: Row<Service>, facts: SourceFacts): DraftReading {
  const problems = gatherProblems();
  warnOfUnread(record, problems);
  const title = readShown('title', 'nom', record.nom, problems);
  const id = plainLine(record.id);
  if (!id)
    problems.reject('id', null, "Le service n'a pas d'identifiant : ajouter id, tel que « dora--42 ».");
  if (!title) problems.reject('nom', null, "Le service n'a pas de nom : écrire ce qui est proposé.");
  const description = readShown('description', 'description', record.description, problems);
  const audience = readServiceAudiences(record, title ?? '', problems);
  const audiences = withAges(audience.audiences, audience.ageRange);
  const kind = readServiceKind(record, title ?? '', problems);
  const about = { kind, audiences, themes: record.thematiques };
  const activities = readServiceActivities(about, title, description);
  if (id && title && activities.length === 0) return outside(record);
  const { attendance, place } = readServicePlace(record, title ?? '', problems);
  const catchment = readZone(record.zone_eligibilite, problems);
  const hours = readServiceHours(
    record.horaires_accueil,
    {
      title,
      description,
      notes: [record.conditions_acces, record.mobilisation_precisions, record.publics_precisions],
      against: againstService(record, { title, description, place }, facts.territory),
      isRemote: place === null,
    },
    problems,
  );
  const access = readServiceAccess(
    record,
    [
      audience.condition,
      place && zoneCondition(catchment, place.insee ?? place.postalCode),
      appointmentCondition(hours, record.conditions_acces ?? ''),
    ],
    problems,
  );
  const cost = readServiceCost(record, problems);
  const updatedAt = readUpdate(record.date_maj, facts.timezone, problems);
  if (!id || !title || problems.list.some(({ severity }) => severity === 'REJECT')) {
    return { draft: null, problems: problems.list, words };
  }
  const draft = {
    key: id,
    title,
    summary: null,
    description: paragraphs(description, durationOf(record), addressDetail(record), hours.announced),
    kind,
    activities,
    audiences,
    provider: readProvider(record, facts),
    place,
    catchment,
    attendance,
    access,
    cost,
    ageRange: audience.ageRange,
    languages: [],
    accessibility: [],
    openingHours: hours.openingHours,
    url: readWebAddress(record.lien_source),
    updatedAt,
    dates: [],
    series: null,
    contact: readServiceContact(record),
  };
  return { draft, problems: problems.list, words };
}

/** What findings speak of, as data·inclusion calls it. */
const words: PartnerWords = {
  sheet: null,
  fields: { lieu: 'adresse', dates: 'horaires_accueil', 'mise à jour': 'date_maj' },
};

/** Nobody here shows the service: its other mistakes are none of ours. */
function outside({ thematiques }: Service): DraftReading {
  const problems = gatherProblems();
  const what =
    thematiques.length > 0
      ? `Thématiques « ${thematiques.join(', ')} » hors des axes du hub`
      : 'Ni thématique ni mot du titre ou de la description qui soit des axes du hub';
  problems.reject(
    'thematiques',
    thematiques.join(', ') || null,
    `${what} (numérique, accès aux droits, emploi) : le service n'est pas montré. Ajouter une de leurs thématiques, ou ne demander qu'elles dans l'adresse de la source (« ?thematiques=… »).`,
  );
  return { draft: null, problems: problems.list };
}

function paragraphs(...texts: (string | null)[]): string | null {
  return texts.filter(text => text).join('\n\n') || null;
}

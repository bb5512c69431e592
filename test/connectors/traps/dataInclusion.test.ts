import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { read } from '../../../connectors/reading/read.ts';
import { connectors } from '../../../connectors/registry.ts';
import { askFor } from '../../../connectors/transport/ask.ts';
import { getWithin } from '../../../connectors/transport/get.ts';
import { activities } from '../../../schema/vocabulary.ts';
import type { Document } from '../../../store/copies.ts';
import { document, type ExpectedOffer } from '../fixtures/fixture.ts';
import { facts, now, shownFindings, shownOffers } from '../fixtures/shown.ts';
import { glancesHere } from '../glancesHere.ts';
import { type PartnerServer, servePartner } from '../partnerServer.ts';

type Fields = Record<string, unknown>;

/** A service as the API gives one, at a place that is known. */
const plain: Fields = {
  source: 'essai',
  id: 'essai--1',
  structure_id: 'essai--s',
  nom: 'Séance numérique',
  description: 'Démonstration, inventée.',
  date_maj: '2026-11-01',
  type: 'atelier',
  thematiques: ['numerique--maitriser-les-fondamentaux-du-numerique'],
  modes_accueil: ['en-presentiel'],
  adresse: '25 rue Noël Blayau',
  commune: 'Rennes',
  code_postal: '35000',
  code_insee: '35238',
};
const structure: Fields = {
  source: 'essai',
  id: 'essai--s',
  nom: 'Association de démonstration',
  date_maj: '2026-11-01',
  siret: null,
  adresse: '7 rue Kléber',
  commune: 'Rennes',
  code_postal: '35000',
  code_insee: '35238',
  telephone: '+33299000001',
  courriel: 'accueil@asso.example',
};
const nowhere: Fields = { adresse: null, commune: null, code_postal: null, code_insee: null };

const both = { services: [plain], structures: [structure] };

function page(items: unknown[], said: Fields = {}): string {
  return JSON.stringify({ items, total: items.length, page: 1, size: items.length, pages: 1, ...said });
}

function readAll(services: unknown[], structures: unknown[] = [structure]) {
  return readDocuments(document('services', page(services)), document('structures', page(structures)));
}

function readDocuments(...documents: Document[]) {
  const reading = read({ connector: 'data-inclusion', documents, facts, now });
  const [offer] = reading.harvested.offers;
  return { reading, offer, offers: shownOffers(reading), findings: shownFindings(reading) };
}

interface Case {
  name: string;
  fields: Fields;
  shown?: Partial<ExpectedOffer>;
  offer?: Fields;
  findings?: string[];
}

/** `W horaires_accueil` for each finding. */
function expectCase({ fields, shown = {}, offer = {}, findings = [] }: Case) {
  const got = readAll([{ ...plain, ...fields }]);
  expect(got.offers).toMatchObject([shown]);
  expect(got.offer).toMatchObject(offer);
  expect(got.findings.map(finding => finding.replace(' essai--1:', ''))).toEqual(findings);
}

describe('what sort of offer a service is', () => {
  const numeric = 'numerique--maitriser-les-fondamentaux-du-numerique';
  const online = 'numerique--acceder-a-des-services-en-ligne';
  const internet = 'numerique--acceder-a-une-connexion-internet';
  const rights = 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits';
  const cases: {
    type: string | null;
    nom: string;
    thematiques: string[];
    is: string;
    findings?: string[];
  }[] = [
    { type: 'atelier', nom: 'Séance', thematiques: [numeric], is: 'WORKSHOP GROUP_WORKSHOPS' },
    {
      type: 'atelier',
      nom: 'Réparation de téléphones',
      thematiques: [numeric],
      is: 'WORKSHOP REPAIR_AND_SETUP',
    },
    { type: 'accompagnement', nom: 'Un à un', thematiques: [numeric], is: 'COACHING TAILORED_APPOINTMENTS' },
    {
      type: 'accompagnement',
      nom: 'Rendez-vous',
      thematiques: [rights],
      is: 'APPOINTMENT ADMINISTRATIVE_HELP',
    },
    {
      type: 'accompagnement',
      nom: 'Permanence',
      thematiques: [rights, online],
      is: 'PERMANENCE ADMINISTRATIVE_HELP',
    },
    { type: 'atelier', nom: 'Permanence', thematiques: [numeric], is: 'WORKSHOP GROUP_WORKSHOPS' },
    { type: 'information', nom: 'Accueil', thematiques: [rights], is: 'PERMANENCE ADMINISTRATIVE_HELP' },
    { type: 'information', nom: 'Forum de rentrée', thematiques: [rights], is: 'EVENT ADMINISTRATIVE_HELP' },
    { type: 'aide-materielle', nom: 'Aide', thematiques: [internet], is: 'SELF_SERVICE WIFI' },
    {
      type: 'aide-materielle',
      nom: 'Aide',
      thematiques: [internet, online],
      is: 'SELF_SERVICE SELF_SERVICE_COMPUTERS',
    },
    { type: 'aide-materielle', nom: 'Imprimer', thematiques: [online], is: 'SELF_SERVICE PRINT_AND_SCAN' },
    {
      type: 'aide-materielle',
      nom: 'Ordinateur solidaire',
      thematiques: ['numerique--acquerir-un-equipement'],
      is: 'EQUIPMENT EQUIPMENT_LENDING',
    },
    {
      type: 'formation',
      nom: 'Parcours',
      thematiques: [numeric, 'se-former--trouver-sa-formation'],
      is: 'TRAINING PROFESSIONAL_TRAINING',
    },
    {
      type: 'accompagnement',
      nom: 'Choisir une formation',
      thematiques: ['se-former--trouver-sa-formation'],
      is: 'COACHING EMPLOYMENT_ACCESS',
    },
    {
      type: 'atelier',
      nom: 'Atelier CV',
      thematiques: ['preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation', numeric],
      is: 'WORKSHOP GROUP_WORKSHOPS,EMPLOYMENT_ACCESS',
    },
    {
      type: 'atelier',
      nom: 'Création',
      thematiques: [numeric, 'remobilisation--activites-sportives-et-culturelles'],
      is: 'WORKSHOP DIGITAL_CULTURE',
    },
    {
      type: 'aide-financiere',
      nom: 'Pass',
      thematiques: ['numerique--acquerir-un-equipement'],
      is: 'EQUIPMENT EQUIPMENT_LENDING',
      findings: ['WARNING type'],
    },
    {
      type: 'accueil',
      nom: 'Séance',
      thematiques: [rights],
      is: 'PERMANENCE ADMINISTRATIVE_HELP',
      findings: ['WARNING type'],
    },
    { type: null, nom: 'Atelier numérique', thematiques: [], is: 'WORKSHOP GROUP_WORKSHOPS' },
    { type: null, nom: 'Séance', thematiques: [internet], is: 'SELF_SERVICE WIFI' },
  ];
  test.each(cases)('$type « $nom » $thematiques → $is', ({ is, findings, ...fields }) =>
    expectCase({
      name: is,
      fields,
      shown: { is: `${is} EVERYONE ON_SITE` },
      ...(findings && { findings }),
    }),
  );

  const outside: Fields[] = [
    { thematiques: ['mobilite--acceder-a-un-vehicule'], nom: 'Location de vélos' },
    { thematiques: ['lecture-ecriture-calcul--maitriser-le-francais'], nom: 'Atelier de français' },
    {
      thematiques: ['remobilisation--activites-sportives-et-culturelles'],
      nom: 'Cours de yoga',
      horaires_accueil: 'Fr',
    },
    { thematiques: null, nom: 'Atelier cuisine', type: 'bidon' },
    { thematiques: null, nom: 'Accompagnement personnalisé à la mobilité', type: 'accompagnement' },
  ];
  test.each(outside)('$nom is of none of our axes: refused, for that alone', fields => {
    const { reading, findings } = readAll([{ ...plain, ...fields }]);
    expect(reading).toMatchObject({ received: 1, accepted: 0, rejected: 1 });
    expect(findings).toEqual(['REJECT essai--1: thematiques']);
  });

  test.each(activities)(
    'the codes of $code say $code, where the title does too',
    ({ code, label, dataInclusion }) => {
      const forWhom: Record<string, string> = {
        PROFESSIONAL_NETWORK: 'Professionnels',
        VOLUNTEER_NETWORK: 'Bénévoles',
      };
      const publics_precisions = forWhom[code] ?? null;
      // Alone, the code of digital culture is that of sport too.
      const beside = code === 'DIGITAL_CULTURE' ? ['numerique--maitriser-les-fondamentaux-du-numerique'] : [];
      const thematiques = [...dataInclusion, ...beside];
      const { offer } = readAll([{ ...plain, nom: label, type: null, thematiques, publics_precisions }]);
      expect(offer?.activities).toEqual([code]);
    },
  );
});

describe('whom a service is for', () => {
  const cases: Case[] = [
    {
      name: 'codes',
      fields: { publics: ['jeunes', 'residents-qpv-frr'] },
      offer: { audiences: ['YOUTH', 'PRIORITY_NEIGHBOURHOOD'] },
    },
    { name: 'nothing said', fields: { publics: null }, offer: { audiences: ['EVERYONE'] } },
    { name: 'an empty list', fields: { publics: [] }, offer: { audiences: ['EVERYONE'] } },
    {
      name: 'everyone, and others',
      fields: { publics: ['tous-publics', 'seniors'] },
      offer: { audiences: ['EVERYONE', 'SENIORS'] },
    },
    {
      name: 'a code of another version',
      fields: { publics: ['allocataires-rsa'] },
      offer: { audiences: ['EVERYONE'], access: { conditions: 'Public : allocataires-rsa' } },
      findings: ['WARNING publics'],
    },
    {
      name: 'whom no code says',
      fields: { publics: ['seniors'], publics_precisions: 'Bénévoles' },
      offer: { audiences: ['SENIORS', 'VOLUNTEERS'], access: { conditions: null } },
    },
    {
      name: 'words beside codes are kept',
      fields: {
        publics: ['jeunes'],
        publics_precisions: 'Le jeune entre 15 et 18 ans, accompagné par un professionnel.',
      },
      offer: {
        audiences: ['YOUTH'],
        ageRange: { min: 15, max: 18 },
        access: { conditions: 'Public : Le jeune entre 15 et 18 ans, accompagné par un professionnel.' },
      },
    },
    {
      name: 'words without codes',
      fields: { publics_precisions: 'Personnes retraitées' },
      offer: { audiences: ['SENIORS'] },
    },
  ];
  test.each(cases)('$name', expectCase);
});

describe('where', () => {
  const cases: Case[] = [
    { name: 'its address', fields: {}, shown: { at: 'pla:esc-cleunay' } },
    { name: 'that of its structure', fields: nowhere, shown: { at: 'pla:esc-centre' } },
    {
      name: 'not that of a structure of another town',
      fields: { ...nowhere, commune: 'Bruz', code_insee: '35047' },
      shown: { at: 'Bruz (com:35047)' },
      findings: ['WARNING adresse'],
    },
    {
      name: 'a known place beside the address',
      fields: { adresse: null, complement_adresse: 'ESC Villejean' },
      shown: { at: 'pla:esc-villejean' },
    },
    {
      name: 'a storey is no place',
      fields: { complement_adresse: 'Bâtiment B, 2e étage' },
      shown: { at: 'pla:esc-cleunay' },
      offer: { description: 'Démonstration, inventée.\n\nBâtiment B, 2e étage' },
    },
    {
      name: 'codes that lost their zeros, or their quotes',
      fields: {
        ...nowhere,
        adresse: '1 rue Inventée',
        commune: "L'Abergement",
        code_postal: 1640,
        code_insee: 1002,
      },
      shown: { at: '1 rue Inventée (com:01002)' },
      findings: ['WARNING adresse'],
    },
    {
      name: 'coordinates the wrong way round',
      fields: { adresse: '1 rue Inventée', latitude: -1.67, longitude: 48.11 },
      shown: { at: '1 rue Inventée (com:35238)' },
      findings: ['WARNING latitude', 'WARNING adresse'],
    },
    {
      name: 'a code that is none',
      fields: { code_insee: 'ZDHwi' },
      shown: { at: 'pla:esc-cleunay' },
      findings: ['WARNING code_insee'],
    },
    {
      name: 'coordinates of nowhere',
      fields: { latitude: 0, longitude: 0 },
      shown: { at: 'pla:esc-cleunay' },
      findings: ['WARNING latitude'],
    },
    {
      name: 'a structure that is not in the feed, and no address',
      fields: { ...nowhere, structure_id: 'essai--absente' },
      shown: { at: 'com:35238' },
      offer: { provider: null },
      findings: ['WARNING structure_id'],
    },
    {
      name: 'a structure that is not in the feed',
      fields: { structure_id: 'essai--absente' },
      shown: { at: 'pla:esc-cleunay' },
      offer: { provider: null },
    },
    {
      name: 'a structure within the service',
      fields: {
        ...nowhere,
        structure_id: 'essai--autre',
        structure: { ...structure, id: 'essai--autre', nom: 'Autre' },
      },
      shown: { at: 'pla:esc-centre' },
      offer: { provider: 'Autre' },
    },
    {
      name: 'from afar, whatever the address',
      fields: { modes_accueil: ['a-distance'] },
      offer: { attendance: 'ONLINE', placeId: null },
    },
    {
      name: 'by telephone',
      fields: { modes_accueil: ['a-distance'], description: 'Un conseil par téléphone, sans rendez-vous.' },
      offer: { attendance: 'PHONE', placeId: null },
    },
    {
      name: 'both',
      fields: { modes_accueil: ['a-distance', 'en-presentiel'] },
      offer: { attendance: 'MIXED', placeId: 'pla:esc-cleunay' },
    },
    {
      name: 'at home, and not at the office whose address it bears',
      fields: { nom: 'Aide numérique à domicile', adresse: '7 rue Kléber' },
      offer: { attendance: 'OUTREACH', placeId: null },
    },
    {
      name: 'nothing said',
      fields: { modes_accueil: null },
      offer: { attendance: 'ON_SITE', placeId: 'pla:esc-cleunay' },
    },
    {
      name: 'a mode of another version',
      fields: { modes_accueil: ['a-domicile'] },
      offer: { attendance: 'ON_SITE' },
      findings: ['WARNING modes_accueil'],
    },
  ];
  test.each(cases)('$name', expectCase);
});

describe('zone_eligibilite', () => {
  const cases: { zone: unknown; catchment: string[]; findings?: string[] }[] = [
    // Unknown is the source's own territory, not the whole country.
    { zone: null, catchment: ['com:35238'] },
    { zone: [], catchment: ['com:35238'] },
    { zone: ['france'], catchment: ['fr'] },
    { zone: ['99100'], catchment: ['fr'] },
    { zone: ['35', 'france'], catchment: ['fr'] },
    { zone: ['35238'], catchment: ['com:35238'] },
    { zone: ['243500139'], catchment: ['epci:243500139'] },
    // The département of Mayenne, not the région of Bretagne.
    { zone: ['53'], catchment: ['dep:53'] },
    { zone: ['22', '29', '35', '56'], catchment: ['reg:53'] },
    { zone: ['2a', '2B', '974'], catchment: ['reg:94', 'dep:974'] },
    { zone: ['2A004', '35', '35'], catchment: ['com:2A004', 'dep:35'] },
    { zone: ['99', '35'], catchment: ['dep:35'], findings: ['WARNING zone_eligibilite'] },
    { zone: ['99109'], catchment: ['com:35238'], findings: ['WARNING zone_eligibilite'] },
    { zone: 'france', catchment: ['com:35238'], findings: ['WARNING zone_eligibilite'] },
  ];
  test.each(cases)('$zone → $catchment', ({ zone, catchment, findings }) =>
    expectCase({
      name: '',
      fields: { zone_eligibilite: zone, modes_accueil: ['a-distance'] },
      offer: { catchment },
      ...(findings && { findings }),
    }),
  );

  const atAPlace: { zone: string[]; conditions: string | null }[] = [
    { zone: ['35'], conditions: null },
    { zone: ['france'], conditions: null },
    { zone: ['22', '29', '35', '56'], conditions: null },
    { zone: ['35238', '35047'], conditions: 'Réservé aux habitants de : Rennes, Bruz' },
    { zone: ['44'], conditions: 'Réservé aux habitants de : Loire-Atlantique' },
  ];
  test.each(atAPlace)('$zone at a place is a condition: $conditions', ({ zone, conditions }) =>
    expectCase({
      name: '',
      fields: { zone_eligibilite: zone },
      offer: { catchment: [], access: { conditions } },
    }),
  );
});

describe('horaires_accueil', () => {
  const cases: Case[] = [
    {
      name: 'OSM',
      fields: { horaires_accueil: 'Mo-Fr 08:30-12:30; PH off' },
      offer: { openingHours: 'Mo-Fr 08:30-12:30; PH off' },
    },
    {
      name: 'public holidays are closed',
      fields: { horaires_accueil: 'Mo 09:00-12:00' },
      offer: { openingHours: 'Mo 09:00-12:00; PH off' },
    },
    {
      name: 'all day and all night',
      fields: { horaires_accueil: '24/7' },
      offer: { openingHours: '24/7' },
    },
    {
      name: 'exceptions',
      fields: { horaires_accueil: 'Mo,We 09:00-12:00, Sa 10:00-12:00; SH,PH off; Dec 24 closed' },
      offer: { openingHours: 'Mo,We 09:00-12:00, Sa 10:00-12:00; SH,PH off; Dec 24 closed' },
    },
    {
      name: 'French words',
      fields: { horaires_accueil: 'lundi 9h-12h' },
      offer: { openingHours: 'Mo 09:00-12:00; PH off' },
    },
    ...[
      'Fr 09:00',
      'Mo-Fr 9h-12h',
      'Mo-Fr',
      'Mo-Fr 09:00-12:00; Sa',
      'Mo 09:00-12:00, Tu',
      'Mo 09:00-12:00 unknown',
      'Mo-Fr 09:00-12:00 || "sur RDV"',
      'bonjour',
    ].map(hours => ({
      name: `« ${hours} » gives no session, and is quoted`,
      fields: { horaires_accueil: hours },
      shown: { sessions: '0:' },
      offer: {
        openingHours: null,
        description: `Démonstration, inventée.\n\nHoraires indiqués par le partenaire : ${hours}`,
      },
      findings: ['WARNING horaires_accueil'],
    })),
    {
      name: 'on appointment',
      fields: { horaires_accueil: 'Mo 09:00-12:00 "sur RDV"', modes_mobilisation: ['se-presenter'] },
      offer: {
        openingHours: 'Mo 09:00-12:00; PH off',
        access: { modes: ['BOOK_ON_SITE'], conditions: 'sur rendez-vous' },
      },
    },
    {
      name: 'words elsewhere restrict them',
      fields: {
        horaires_accueil: 'Mo 09:00-12:00',
        description: 'Pour débuter. Fermé pendant les vacances scolaires.',
      },
      offer: { openingHours: 'Mo 09:00-12:00; SH off; PH off' },
    },
    {
      name: 'words elsewhere that nobody can apply take them away',
      fields: { horaires_accueil: 'Mo 09:00-12:00', conditions_acces: 'Uniquement à certaines dates' },
      shown: { sessions: '0:' },
      findings: ['WARNING horaires_accueil'],
    },
    {
      name: 'words elsewhere that the hours say already take nothing away',
      fields: {
        horaires_accueil: 'Mo 09:00-12:00; SH off; PH off',
        description: 'Pour débuter. Fermé pendant les vacances scolaires.',
      },
      offer: { openingHours: 'Mo 09:00-12:00; SH off; PH off' },
    },
    {
      name: 'words of whom it is for take nothing away',
      fields: { horaires_accueil: 'Mo 09:00-12:00', description: 'Uniquement pour les demandeurs d’emploi.' },
      offer: { openingHours: 'Mo 09:00-12:00; PH off' },
    },
    {
      name: 'none: those of the structure are not its own',
      fields: {},
      offer: { openingHours: null },
      shown: { sessions: '0:' },
    },
  ];
  test.each(cases)('$name', expectCase);
});

describe('what else is told of a service leaves none of its hours, and is quoted', () => {
  const hours = { horaires_accueil: 'Tu 14:00-17:00' };
  const against: Fields[] = [
    { nom: 'Permanence du jeudi' },
    { nom: 'Atelier numérique à Betton' },
    { description: 'Tous les jeudis de 10h à 12h.' },
    { description: 'Tous les mardis de 10h à 12h.' },
    { description: 'Les ateliers se déroulent à la médiathèque de Betton.' },
    { description: 'Permanences au CDAS de Cleunay et à la mairie de Betton.' },
    { description: 'Structure en liquidation judiciaire.' },
  ];
  test.each(against)('%o', fields => {
    const { reading, findings } = readAll([{ ...plain, ...hours, ...fields }]);
    expect(reading.harvested.sessions).toEqual([]);
    expect(findings).toEqual(['WARNING essai--1: horaires_accueil']);
    expect(reading.findings[0]?.message).toContain(`${Object.values(fields)[0]}`.replace(/\.$/, ''));
  });

  const structures: Fields[] = [
    { nom: 'Association de démonstration (fermée)' },
    { description: 'Structure fermée définitivement' },
  ];
  test.each(structures)('of its structure: %o', fields => {
    const { reading } = readAll([{ ...plain, ...hours }], [{ ...structure, ...fields }]);
    expect(reading.harvested.sessions).toEqual([]);
  });

  const beside: Fields[] = [
    { nom: 'Permanence du mardi' },
    { description: 'Tous les mardis de 14h à 17h.' },
    { description: 'Inscription par téléphone le lundi de 9h à 12h.' },
    { nom: 'Atelier numérique Cleunay' },
  ];
  test.each(beside)('%o says nothing against them', fields => {
    const { reading } = readAll([{ ...plain, ...hours, ...fields }]);
    expect(reading.harvested.sessions.length).toBeGreaterThan(10);
  });
});

describe('how one gets in', () => {
  const asked = (...modes_mobilisation: string[]) => ({ modes_mobilisation, mobilisable_par: ['usagers'] });
  const cases: (Omit<Case, 'offer'> & { access: Fields })[] = [
    { name: 'one comes', fields: asked('se-presenter'), access: { modes: ['WALK_IN'] } },
    {
      name: 'one comes to register',
      fields: { ...asked('se-presenter'), mobilisation_precisions: 'Inscription sur place' },
      access: { modes: ['BOOK_ON_SITE'], conditions: 'Inscription sur place' },
    },
    {
      name: 'one comes without registering',
      fields: { ...asked('se-presenter'), mobilisation_precisions: 'Sans inscription' },
      access: { modes: ['WALK_IN'] },
    },
    {
      name: 'one comes when sent',
      fields: { ...asked('se-presenter'), conditions_acces: "Sur prescription d'un travailleur social" },
      access: { modes: ['PRESCRIPTION'] },
    },
    {
      name: 'only professionals ask: nobody else is told to come',
      fields: { ...asked('se-presenter', 'telephoner'), mobilisable_par: ['professionnels'] },
      access: { modes: ['PRESCRIPTION'], phone: '02 99 00 00 01' },
    },
    {
      name: 'both ask',
      fields: { ...asked('telephoner'), mobilisable_par: ['usagers', 'professionnels'] },
      access: { modes: ['BOOK_BY_PHONE'] },
    },
    {
      name: 'the number of the service',
      fields: { ...asked('telephoner'), telephone: '+33299000002' },
      access: { modes: ['BOOK_BY_PHONE'], phone: '02 99 00 00 02', email: null },
    },
    {
      name: 'else that of its structure',
      fields: asked('telephoner', 'envoyer-un-courriel'),
      access: {
        modes: ['BOOK_BY_PHONE', 'BOOK_BY_EMAIL'],
        phone: '02 99 00 00 01',
        email: 'accueil@asso.example',
      },
    },
    { name: 'where one is to call', fields: asked('se-presenter'), access: { phone: null, email: null } },
    {
      name: 'by a link',
      fields: { ...asked('utiliser-lien-mobilisation'), lien_mobilisation: 'https://rdv.example/1' },
      access: { modes: ['BOOK_ONLINE'], url: 'https://rdv.example/1' },
    },
    {
      name: 'by a link that is missing',
      fields: asked('utiliser-lien-mobilisation'),
      access: { modes: [], url: null },
      findings: ['WARNING lien_mobilisation'],
    },
    {
      name: 'by a link that is none',
      fields: { ...asked('utiliser-lien-mobilisation'), lien_mobilisation: 'javascript:alert(1)' },
      access: { modes: [], url: null },
      findings: ['WARNING lien_mobilisation'],
    },
    {
      name: 'codes that are none',
      fields: { modes_mobilisation: ['courrier'], mobilisable_par: ['tous'] },
      access: { modes: [] },
      findings: ['WARNING modes_mobilisation', 'WARNING mobilisable_par'],
    },
    {
      name: 'in words alone',
      fields: { mobilisation_precisions: 'Sans rendez-vous, ou par téléphone' },
      access: { modes: ['WALK_IN', 'BOOK_BY_PHONE'], conditions: 'Sans rendez-vous, ou par téléphone' },
    },
    {
      name: 'a number and an address that are none',
      fields: { telephone: 'voir le site', courriel: 'accueil(at)asso' },
      access: { phone: null, email: null },
      findings: ['WARNING telephone', 'WARNING courriel'],
    },
  ];
  test.each(cases)('$name', ({ access, ...rest }) => expectCase({ ...rest, offer: { access } }));
});

describe('a person', () => {
  const person = {
    contact_nom_prenom: 'Dominique Essai',
    telephone: '06 00 00 00 01',
    courriel: 'dominique@asso.example',
  };

  test('is a contact, apart; the public is given the structure', () => {
    const { offer, findings } = readAll([{ ...plain, ...person, modes_mobilisation: ['telephoner'] }]);
    expect(offer).toMatchObject({
      access: { phone: '02 99 00 00 01', email: null },
      contact: { name: 'Dominique Essai', phone: '06 00 00 00 01', email: 'dominique@asso.example' },
    });
    expect(findings).toEqual([]);
  });

  test('whose number is also that of the structure: it is public', () => {
    const { offer } = readAll([{ ...plain, ...person, telephone: '0299000001' }]);
    expect(offer).toMatchObject({ access: { phone: '02 99 00 00 01', email: null } });
  });

  test('is not named by what is said of the service', () => {
    const named = { ...plain, ...person, modes_mobilisation: ['telephoner', 'envoyer-un-courriel'] };
    const { reading, findings } = readAll(
      [
        { ...named, contact_nom_prenom: ['Dominique Essai'] },
        { ...named, id: 'essai--2' },
      ],
      [],
    );
    expect(findings).toEqual([
      'WARNING essai--1: contact_nom_prenom',
      'WARNING essai--2: telephone',
      'WARNING essai--2: courriel',
    ]);
    expect(JSON.stringify(reading.findings)).not.toMatch(/Dominique|06 00|dominique/);
  });

  test('that other fields hold is not kept', () => {
    const extra = { contact: { nom: 'ESSAI', prenom: 'Camille', courriel: 'camille@asso.example' } };
    expect(JSON.stringify(readAll([{ ...plain, extra }]).reading)).not.toMatch(/camille/i);
  });
});

describe('other details', () => {
  const cases: Case[] = [
    { name: 'free', fields: { frais: 'gratuit' }, offer: { cost: { free: true, details: null } } },
    {
      name: 'paid',
      fields: { frais: 'payant', frais_precisions: 'Tarif réduit' },
      offer: { cost: { free: false, details: 'Tarif réduit' } },
    },
    {
      name: 'free, but for the membership',
      fields: { frais: 'gratuit', frais_precisions: '10€ pour l’adhésion annuelle' },
      offer: { cost: { free: null, details: '10€ pour l’adhésion annuelle' } },
      findings: ['WARNING frais'],
    },
    {
      name: 'a cost that nobody says',
      fields: { frais: null },
      offer: { cost: { free: null, details: null } },
    },
    {
      name: 'a cost of another version',
      fields: { frais: 'adhesion' },
      offer: { cost: { free: null } },
      findings: ['WARNING frais'],
    },
    {
      name: 'how long it lasts',
      fields: { nombre_semaines: 1, volume_horaire_hebdomadaire: 1.5 },
      offer: { description: 'Démonstration, inventée.\n\nDurée : 1 semaine, 1,5 h par semaine' },
    },
    {
      name: 'a date with an hour',
      fields: { date_maj: '2026-11-02T10:00:00+01:00' },
      offer: { updatedAt: Date.UTC(2026, 10, 1, 23) },
    },
    {
      name: 'a date that is none',
      fields: { date_maj: 'hier' },
      offer: { updatedAt: null },
      findings: ['WARNING date_maj'],
    },
    {
      name: 'a date that is missing',
      fields: { date_maj: null },
      offer: { updatedAt: null },
      findings: ['WARNING date_maj'],
    },
    {
      name: 'a date to come',
      fields: { date_maj: '2027-11-02' },
      offer: { updatedAt: null },
      findings: ['WARNING date_maj'],
    },
    {
      name: 'its own page',
      fields: { lien_source: 'https://asso.example/1' },
      offer: { url: 'https://asso.example/1' },
    },
    {
      name: 'markdown',
      fields: { description: '### Objectif\n\n- **Se présenter**' },
      offer: { description: 'Objectif\n\n- Se présenter' },
    },
    {
      name: 'fields that are not of their type, all told',
      fields: { publics: 'jeunes', description: 12, horaires_accueil: {}, nombre_semaines: '3' },
      offer: { audiences: ['EVERYONE'], openingHours: null, description: null },
      findings: [
        'WARNING description',
        'WARNING publics',
        'WARNING horaires_accueil',
        'WARNING nombre_semaines',
      ],
    },
    {
      name: 'blanks are nothing',
      fields: { type: ' ', frais: '', publics: [''] },
      offer: { audiences: ['EVERYONE'], cost: { free: null } },
    },
  ];
  test.each(cases)('$name', expectCase);

  test('the partner is no provider of its own', () => {
    const services = [plain];
    const documents = [
      document('services', page(services)),
      document('structures', page([{ ...structure, nom: 'CCAS de Rennes' }])),
    ];
    const of = (partner: string) =>
      read({ connector: 'data-inclusion', documents, facts: { ...facts, partner }, now }).harvested.offers[0]
        ?.provider;
    expect([of('ccas'), of('ccas-de-rennes'), of('caf')]).toEqual([null, null, 'CCAS de Rennes']);
  });

  test('a field of the structure that is not of its type is told of each of its services', () => {
    const { offer, findings } = readAll([{ ...plain, ...nowhere }], [{ ...structure, telephone: {} }]);
    expect(findings).toEqual(['WARNING essai--1: structure.telephone']);
    expect(offer).toMatchObject({ placeId: 'pla:esc-centre', access: { phone: null } });
  });

  test('a service without name and id is refused, with all that is wrong', () => {
    const { reading, findings } = readAll([{ ...plain, nom: ' ', id: null, frais: 'adhesion' }, null, 'x']);
    expect(reading).toMatchObject({ received: 3, accepted: 0, rejected: 3 });
    expect(findings).toEqual([
      'REJECT null: null',
      'REJECT null: null',
      'REJECT null: id',
      'REJECT null: nom',
      'REJECT null: frais',
    ]);
  });
});

describe('documents', () => {
  const twice = [
    { ...plain, nom: 'Ancien', date_maj: '2026-10-01' },
    { ...plain, nom: 'Nouveau', date_maj: '2026-11-01' },
  ];
  test('a service on two pages is one, as last updated', () => {
    for (const services of [twice, twice.toReversed()]) {
      const { reading, offers } = readAll(services);
      expect(reading).toMatchObject({ received: 1, accepted: 1 });
      expect(offers).toMatchObject([{ title: 'Nouveau' }]);
    }
  });

  const files: { name: string; documents: Document[] }[] = [
    { name: 'a file of both', documents: [document('export.json', JSON.stringify(both))] },
    {
      name: 'two bare lists',
      documents: [document('a', JSON.stringify([plain])), document('b', JSON.stringify([structure]))],
    },
    {
      name: 'the structures first',
      documents: [document('b', page([structure])), document('a', page([plain]))],
    },
    { name: 'one list of both', documents: [document('x.json', page([structure, plain]))] },
  ];
  test.each(files)('$name', ({ documents }) => {
    const { reading, offer, findings } = readDocuments(...documents);
    expect(reading).toMatchObject({ received: 1, accepted: 1 });
    expect([offer?.provider, findings]).toEqual(['Association de démonstration', []]);
  });

  test('one page saved to a file is told not to be the list', () => {
    const { findings } = readDocuments(document('services.json', page([plain], { total: 4000, pages: 4 })));
    expect(findings).toEqual(['WARNING null: total']);
  });

  test('an error of the API is no feed', () => {
    expect(() => readDocuments(document('services', '{"detail":"Not authenticated"}'))).toThrow(FeedError);
  });
});

describe('an API', () => {
  let partner: PartnerServer;
  beforeAll(async () => {
    partner = await servePartner();
  });
  beforeEach(() => {
    partner.answers.clear();
    partner.asked.length = 0;
  });
  afterAll(() => partner.close());

  const fetchAll = async (path: string) => {
    const connector = connectors.get('data-inclusion');
    const url = path.startsWith('/api') ? `${partner.origin}${path}` : path;
    const source = {
      ...facts,
      connector: 'data-inclusion',
      url,
      publicUrl: '',
      every: 1,
      licence: null,
      headers,
    };
    const get = getWithin({ timeout: 2000, retries: 0 });
    const ask = askFor(source, get, [], new AbortController().signal);
    const documents = await connector?.fetch(url, ask, glancesHere);
    return documents?.map(({ name, bytes }) => ({ name, bytes })) ?? [];
  };
  const headers = { Authorization: 'Bearer essai' };
  const address = (list: string, number: number) => `/api/v1/${list}?page=${number}&size=1000`;
  const named = (...ids: number[]) => ids.map(id => ({ ...plain, id: `essai--${id}`, nom: `Séance ${id}` }));
  /** Each page of services is what these answers say, one after the other; the last for ever. */
  const serve = (...pages: string[][]) => {
    for (const [index, answers] of pages.entries()) {
      let turn = 0;
      partner.answers.set(address('services', index + 1), response => {
        response.end(answers[Math.min(turn++, answers.length - 1)]);
      });
    }
    partner.answers.set(address('structures', 1), page([structure]));
  };
  const titlesOf = (documents: Document[]) => readDocuments(...documents).offers.map(({ title }) => title);
  const paths = () => partner.asked.map(({ url }) => url.replace('/api/v1/', '').replace('&size=1000', ''));

  test('is read page after page, its services, then its structures, with its headers', async () => {
    serve([page(named(1, 2), { total: 3, pages: 2 })], [page(named(3), { total: 3, page: 2, pages: 2 })]);
    expect(titlesOf(await fetchAll('/api/v1'))).toEqual(['Séance 1', 'Séance 2', 'Séance 3']);
    expect(paths()).toEqual(['services?page=1', 'services?page=2', 'structures?page=1']);
    expect(partner.asked.every(({ headers }) => headers.authorization === 'Bearer essai')).toBe(true);
  });

  const addresses = [
    { url: '/api/v1/', asked: '?page=1&size=1000' },
    { url: '/api/v1/services', asked: '?page=1&size=1000' },
    { url: '/api/v1?code_departement=35&size=10', asked: '?page=1&size=1000&code_departement=35' },
    {
      url: '/api/v1/services/?thematiques=a&thematiques=b',
      asked: '?page=1&size=1000&thematiques=a&thematiques=b',
    },
  ];
  test.each(addresses)('$url asks $asked of both lists', async ({ url, asked }) => {
    partner.answers
      .set(`/api/v1/services${asked}`, page([plain]))
      .set(`/api/v1/structures${asked}`, page([structure]));
    expect(await fetchAll(url)).toHaveLength(2);
  });

  test('without a structure, or whose structures are not ours to see, keeps its services', async () => {
    serve([page([plain])]);
    for (const structures of [403, 404, page([])]) {
      partner.answers.set(address('structures', 1), structures);
      expect(titlesOf(await fetchAll('/api/v1'))).toEqual(['Séance numérique']);
    }
    partner.answers.set(address('structures', 1), 500);
    await expect(fetchAll('/api/v1')).rejects.toThrow(FeedError);
  });

  test('without services is empty, however many pages it says', async () => {
    for (const pages of [0, 1, 7, null]) {
      serve([page([], { pages })]);
      expect(titlesOf(await fetchAll('/api/v1'))).toEqual([]);
    }
  });

  const shifted = {
    first: page(named(1, 2), { total: 4, pages: 2 }),
    second: page(named(2, 4), { total: 4, page: 2, pages: 2 }),
    stillSecond: page(named(3, 4), { total: 4, page: 2, pages: 2 }),
  };
  test('whose pages shift is read again from its start', async () => {
    serve([shifted.first], [shifted.second, shifted.stillSecond]);
    expect(titlesOf(await fetchAll('/api/v1'))).toHaveLength(4);
    expect(paths()).toEqual(
      [1, 2, 1, 2].map(number => `services?page=${number}`).concat('structures?page=1'),
    );
  });

  test('whose total changes between two pages is read again', async () => {
    // 1 goes, 4 and 5 come: as many as were announced at first, and 3 is on neither page.
    const before = page(named(1, 2), { total: 3, pages: 2 });
    const after = page(named(2, 3), { total: 4, pages: 2 });
    serve([before, after], [page(named(4, 5), { total: 4, page: 2, pages: 2 })]);
    expect(titlesOf(await fetchAll('/api/v1'))).toEqual(['Séance 2', 'Séance 3', 'Séance 4', 'Séance 5']);
  });

  test('that never stops shifting is not taken: what is missing would be withdrawn', async () => {
    const pages = [named(2, 4), named(2, 5), named(1, 4)].map(items =>
      page(items, { total: 4, page: 2, pages: 2 }),
    );
    serve([shifted.first], pages);
    await expect(fetchAll('/api/v1')).rejects.toThrow(
      /services n'a pas pu être lue entière .* 4 annoncés, 3 différents/,
    );
  });

  test('that announces more than it gives is not taken', async () => {
    serve([page(named(1, 2), { total: 5, pages: 1 })]);
    await expect(fetchAll('/api/v1')).rejects.toThrow(/5 annoncés, 2 différents/);
    serve([page(named(1, 2), { total: 5, pages: 3 })], [page([], { total: 5, page: 2, pages: 3 })]);
    await expect(fetchAll('/api/v1')).rejects.toThrow(/5 annoncés, 2 différents/);
  });

  test('that gives a service twice, always the same way, does not shift', async () => {
    serve([shifted.first], [shifted.second]);
    expect(titlesOf(await fetchAll('/api/v1'))).toEqual(['Séance 1', 'Séance 2', 'Séance 4']);
    serve([page(named(1, 1, 2))]);
    expect(titlesOf(await fetchAll('/api/v1'))).toEqual(['Séance 1', 'Séance 2']);
  });

  test('that says fewer than it gives loses nothing', async () => {
    serve([page(named(1, 2), { total: 1, pages: 1 })]);
    expect(titlesOf(await fetchAll('/api/v1'))).toEqual(['Séance 1', 'Séance 2']);
  });

  test('that gives one page for all is told', async () => {
    serve([shifted.first], [shifted.first]);
    await expect(fetchAll('/api/v1')).rejects.toThrow(/La page 2 .* a été demandée, la page 1 a été reçue/);
  });

  test('that never ends is not read for ever', async () => {
    for (let number = 1; number <= 201; number++) {
      partner.answers.set(
        address('services', number),
        page(named(number), { total: 9999, page: number, pages: 9999 }),
      );
    }
    await expect(fetchAll('/api/v1')).rejects.toThrow(/services dépasse 200 pages/);
  });

  test('that refuses us, or is no API, is one sentence', async () => {
    for (const answer of [401, '<!DOCTYPE html>', '{"detail":"Not authenticated"}', '[]']) {
      partner.answers.set(address('services', 1), answer);
      await expect(fetchAll('/api/v1')).rejects.toThrow(FeedError);
    }
  });

  test('a file is read with the structures beside it, where there are any', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-inclusion-'));
    const file = join(folder, 'services.json');
    writeFileSync(file, page([plain]));
    expect(await fetchAll(file)).toHaveLength(1);
    writeFileSync(join(folder, 'structures.json'), page([structure]));
    expect(readDocuments(...(await fetchAll(file))).offer?.provider).toBe('Association de démonstration');
    rmSync(folder, { recursive: true });
    partner.answers.set('/api/export.json', JSON.stringify(both));
    expect(titlesOf(await fetchAll('/api/export.json'))).toEqual(['Séance numérique']);
  });
});

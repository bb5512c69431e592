import type { AgeRange } from '../../../schema/offer.ts';
import type { OfferKind } from '../../../schema/vocabulary.ts';
import type { CatalogueOffer } from '../catalogue.ts';
import { foldText } from '../foldText.ts';
import { audiencesExclude } from './audiences.ts';
import { marksContradict } from './courseMarks.ts';
import { calledBy, rootsOf, type Traits } from './traits.ts';

/** What says that two announcements are of different things, however alike their titles. */
export function contradict(a: Traits, b: Traits): boolean {
  const [one, two] = [a.offer, b.offer];
  return (
    formsDiffer(one.title, two.title) ||
    marksContradict(a.marks(), b.marks()) ||
    audiencesExclude(a.audiences(), b.audiences()) ||
    agesExclude(one, two) ||
    areApart(one.languages, two.languages) ||
    waysInExclude(one, two) ||
    waysInExclude(two, one) ||
    providersDiffer(one, two)
  );
}

const receptions: readonly OfferKind[] = ['PERMANENCE', 'APPOINTMENT', 'COACHING'];
const gatherings: readonly OfferKind[] = ['WORKSHOP', 'TRAINING', 'EVENT'];

/** Someone receives people: several do, each for its own, at one desk and one hour. */
export function isReception({ kind }: CatalogueOffer): boolean {
  return receptions.includes(kind);
}

/** One partner's « atelier » is another's « formation », and never its « permanence ». */
export function mayBeOneKind(a: OfferKind, b: OfferKind): boolean {
  if (a === 'SELF_SERVICE') return false;
  return a === b || [receptions, gatherings].some(kinds => kinds.includes(a) && kinds.includes(b));
}

/** What only one of two titles may not say: free access is no workshop, nor is a loan. */
const forms =
  /\bacces libres?\b|\blibres? acces\b|\blibres?[- ]services?\b|\bbornes?\b|\bprets? d|\bpret et\b|\bemprunter\b/;
const alone = /\bindividuel|\brdv\b|\brendez-? ?vous\b|\bpermanences?\b/;
const together = /\bateliers?\b|\bcollectif|\bcours\b|\bstages?\b|\bformations?\b/;

const withoutAppointment = /\bsans (?:rdv|rendez-? ?vous)/;

function byAppointment(title: string): boolean {
  return /\brdv\b|\brendez-? ?vous\b/.test(title) && !withoutAppointment.test(title);
}

function formsDiffer(titleA: string, titleB: string): boolean {
  const [a, b] = [foldText(titleA), foldText(titleB)];
  if (withoutAppointment.test(a) ? byAppointment(b) : withoutAppointment.test(b) && byAppointment(a))
    return true;
  return forms.test(a) !== forms.test(b) || isOnly(a, alone, b, together) || isOnly(b, alone, a, together);
}

function isOnly(a: string, wordsA: RegExp, b: string, wordsB: RegExp): boolean {
  return wordsA.test(a) && !wordsB.test(a) && wordsB.test(b) && !wordsA.test(b);
}

function agesExclude(one: CatalogueOffer, two: CatalogueOffer): boolean {
  const [a, b] = [agesOf(one), agesOf(two)];
  if (!a || !b) return false;
  const least = Math.max(a.min ?? 0, b.min ?? 0);
  return least > Math.min(a.max ?? least, b.max ?? least);
}

/** « 8-11 ans », « de 12 à 15 ans ». */
const agesInTitle = /\b(\d{1,2}) ?(?:-|–|à|a|et) ?(\d{1,2}) ans\b/i;

function agesOf({ ageRange, title }: CatalogueOffer): AgeRange | null {
  const [, min, max] = agesInTitle.exec(title) ?? [];
  return ageRange ?? (min === undefined || max === undefined ? null : { min: Number(min), max: Number(max) });
}

/** One comes as one likes to the one, and to the other only by appointment, or on prescription. */
function waysInExclude(open: CatalogueOffer, closed: CatalogueOffer): boolean {
  const { modes } = closed.access;
  if (!open.access.modes.includes('WALK_IN') || modes.length === 0 || modes.includes('WALK_IN')) return false;
  return isReception(open) || modes.every(mode => mode === 'PRESCRIPTION');
}

/** Where both name who delivers it, they name the same, or one another. « Des bénévoles » is no name. */
function providersDiffer(a: CatalogueOffer, b: CatalogueOffer): boolean {
  const [ofA, ofB] = [ownNames(a.provider), ownNames(b.provider)];
  return (
    ofA.length > 0 && ofB.length > 0 && areApart([...ofA, ...partnerNames(a)], [...ofB, ...partnerNames(b)])
  );
}

/** Whether only one names who delivers it, and not the other. */
export function providerIsOpen(a: CatalogueOffer, b: CatalogueOffer): boolean {
  const [ofA, ofB] = [ownNames(a.provider), ownNames(b.provider)];
  if (ofA.length > 0 === ofB.length > 0) return false;
  return areApart([...ofA, ...partnerNames(a)], [...ofB, ...partnerNames(b)]);
}

function partnerNames(offer: CatalogueOffer): string[] {
  return ownNames(calledBy(offer));
}

function ownNames(name: string | null): string[] {
  return rootsOf(name).filter(root => !commonCallings.has(root));
}

/** Words of many names. */
const commonCallings: ReadonlySet<string> = new Set(
  rootsOf(
    `association asso collectif centre social espace maison ville rennes ille vilaine quartier benevole benevoles
     mediateur conseiller equipe de du des la le les et en au aux`,
  ),
);

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(one => b.includes(one));
}

import type { AudienceCode } from '../../../schema/vocabulary.ts';
import type { CatalogueOffer, CatalogueSession } from '../catalogue.ts';
import { foldText } from '../foldText.ts';
import { audiencesOf } from './audiences.ts';
import { type CourseMarks, readTextMarks, readTitleMarks } from './courseMarks.ts';
import { rootOf } from './lexicon.ts';
import { isCounting } from './meeting.ts';
import { isTelling, readWords, type TitleWord } from './titleWords.ts';

/** What is compared of an announcement; what is seldom needed is read when it is asked for, once. */
export interface Traits {
  offer: CatalogueOffer;
  /** Of its title, without the names of the place. */
  words: readonly TitleWord[];
  /** Roots of the names of its partner and of its provider. */
  names: ReadonlySet<string>;
  sessions(): readonly CatalogueSession[];
  audiences(): ReadonlySet<AudienceCode>;
  marks(): readonly [title: CourseMarks, text: CourseMarks];
  /** Its summary and description, folded. */
  text(): string;
  /** Roots of the words of its text that say something. */
  textRoots(): ReadonlySet<string>;
}

/** A description is compared by its beginning: the rest is practical details. */
const longestText = 1_000;

export function traitsOf(offer: CatalogueOffer, words: readonly TitleWord[]): Traits {
  const said = [offer.summary, offer.description].join(' ').slice(0, longestText);
  return {
    offer,
    words,
    names: new Set([...rootsOf(calledBy(offer)), ...rootsOf(offer.provider)]),
    sessions: once(() => offer.sessions.filter(session => isCounting(session, offer))),
    audiences: once(() => audiencesOf(offer)),
    marks: once(() => [readTitleMarks(offer.title), readTextMarks(said)]),
    text: once(() => foldText(said)),
    textRoots: once(
      () =>
        new Set(
          readWords(said)
            .filter(isTelling)
            .map(({ root }) => root),
        ),
    ),
  };
}

function once<T>(read: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** « ARCS, association rennaise des centres sociaux » is called ARCS. */
export function calledBy({ partner }: CatalogueOffer): string {
  return partner.name.split(',')[0] ?? '';
}

/** Roots of the names of a place: in the title of what takes place there, they say nothing more. */
export function placeNames({ place }: CatalogueOffer): ReadonlySet<string> {
  return new Set([place?.name ?? null, place?.address ?? null, ...(place?.aliases ?? [])].flatMap(rootsOf));
}

export function rootsOf(text: string | null): string[] {
  const words = foldText(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(word => word.length > 1).map(rootOf);
}

import type { AgeRange } from '../../../schema/offer.ts';
import type { AudienceCode } from '../../../schema/vocabulary.ts';
import type { Problems } from '../../problems.ts';
import { foldText } from '../../values/foldText.ts';
import { readAges } from '../../words/ages.ts';
import { readAudienceField } from '../../words/audiences.ts';

export interface AudienceReading {
  /** Empty: everyone. */
  audiences: AudienceCode[];
  ageRange: AgeRange | null;
  /** Words that restrict access without being an audience of ours: « allocataires », « moins de 30 ans ». */
  condition: string | null;
}

/** Whom a row is for, in the words of a column made for it. */
export function readAudienceColumn(text: string, problems: Problems): AudienceReading {
  if (text === '') return { audiences: [], ageRange: null, condition: null };
  const ageRange = readAges(text);
  const { audiences, understood, isNarrowed } = readAudienceField(text);
  if (!understood && !ageRange) {
    problems.warn(
      'Public',
      text,
      `Public « ${text} » inconnu : l'offre est montrée pour tous publics. Écrire par exemple « seniors », « jeunes », « demandeurs d'emploi » ou « tous publics ».`,
    );
  }
  const isWider = ageRange !== null || !understood || foldText(text).includes('allocataire');
  const isKept = isNarrowed || (audiences.length === 0 && isWider);
  return { audiences, ageRange, condition: isKept ? `Public : ${text}` : null };
}

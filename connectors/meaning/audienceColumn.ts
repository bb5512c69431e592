import type { AudienceCode } from '../../schema/vocabulary.ts';
import type { Problems } from '../problems.ts';
import { foldText } from '../values/foldText.ts';
import { readAudienceField } from '../words/audiences.ts';

export interface AudienceReading {
  /** Empty: everyone. */
  audiences: AudienceCode[];
  /** Words that restrict access without being an audience of ours: « allocataires ». */
  condition: string | null;
}

/** Whom a row is for, in the words of a column made for it. */
export function readAudienceColumn(text: string, problems: Problems): AudienceReading {
  if (text === '') return { audiences: [], condition: null };
  const { audiences, understood } = readAudienceField(text);
  if (!understood) {
    problems.warn(
      'Public',
      text,
      `Public « ${text} » inconnu : l'offre est montrée pour tous publics. Écrire par exemple « seniors », « jeunes », « demandeurs d'emploi » ou « tous publics ».`,
    );
  }
  const restricts = audiences.length === 0 && (!understood || foldText(text).includes('allocataire'));
  return { audiences, condition: restricts ? `Public : ${text}` : null };
}

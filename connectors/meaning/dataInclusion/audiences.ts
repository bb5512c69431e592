import { type AudienceCode, audiences as words } from '../../../schema/vocabulary.ts';
import type { ServiceFields } from '../../formats/dataInclusion/fields.ts';
import type { Problems } from '../../problems.ts';
import { foldText } from '../../values/foldText.ts';
import { readAges } from '../../words/ages.ts';
import { readAudienceField, readAudienceText } from '../../words/audiences.ts';
import type { AudienceReading } from '../spreadsheet/audienceColumn.ts';

type Said = Pick<ServiceFields, 'publics' | 'publics_precisions' | 'description'>;

const codes: ReadonlyMap<string, AudienceCode> = new Map(
  words.flatMap(({ code, dataInclusion }) => dataInclusion.map(known => [known, code] as const)),
);
/** Professionals and volunteers, whom its codes lack, by their names in its words. */
const uncoded: ReadonlyMap<string, AudienceCode> = new Map(
  words
    .filter(({ dataInclusion }) => dataInclusion.length === 0)
    .map(({ code, label }) => [foldText(label), code]),
);

/** Whom a service is for: its codes, the names that no code says, else its words. None: everyone. */
export function readServiceAudiences(service: Said, title: string, problems: Problems): AudienceReading {
  const unknown = service.publics.filter(code => !codes.has(code));
  for (const code of unknown) warnOfAudience(code, problems);
  const precisions = service.publics_precisions;
  const parts = (precisions ?? '').split(/[,;\n]/).map(foldText);
  const named = parts.flatMap(part => uncoded.get(part) ?? []);
  const told = [...service.publics.flatMap(code => codes.get(code) ?? []), ...named];
  const isTold = told.length > 0 || unknown.length > 0;
  const isOnlyNames = parts.every(part => uncoded.has(part));
  const restrictions = [...unknown, isOnlyNames ? null : precisions].filter(words => words !== null);
  return {
    audiences: isTold ? told : readWords(precisions, title, service.description),
    ageRange: precisions === null ? null : readAges(precisions),
    condition: restrictions.length > 0 ? `Public : ${restrictions.join(', ')}` : null,
  };
}

function readWords(precisions: string | null, title: string, description: string | null): AudienceCode[] {
  return precisions === null ? readAudienceText(title, description) : readAudienceField(precisions).audiences;
}

function warnOfAudience(code: string, problems: Problems): void {
  problems.warn(
    'publics',
    code,
    `Public « ${code} » inconnu : il est gardé dans les conditions d'accès. Les codes attendus sont ceux de data·inclusion v1 : ${[...codes.keys()].join(', ')}.`,
  );
}

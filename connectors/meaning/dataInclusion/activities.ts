import { type ActivityCode, activities, nonResidents } from '../../../schema/vocabulary.ts';
import { foldText } from '../../values/foldText.ts';
import { findActivities } from '../../words/activities.ts';
import { type About, meanings } from './themes.ts';

/**
 * What is done in a service, by its themes, and by its words where a theme may be several things. Empty when nothing of
 * it is of the hub's axes.
 */
export function readServiceActivities(about: About, ...texts: (string | null)[]): ActivityCode[] {
  const said = findActivities(about.kind, about.audiences, ...texts);
  const found = about.themes.length > 0 ? ofThemes(about, said) : ofWords(said, texts);
  return activities.map(({ code }) => code).filter(code => found.includes(code));
}

function ofThemes(about: About, said: readonly ActivityCode[]): ActivityCode[] {
  const met = meanings.filter(({ theme }) => about.themes.some(one => isFirst(theme, one)));
  const found = new Set(met.flatMap(({ possible }) => said.filter(code => possible.includes(code))));
  // What trains or gathers only professionals makes their network, whatever its themes.
  if (met.length > 0 && about.audiences.every(code => nonResidents.includes(code))) {
    const gathered = said.filter(code => network.includes(code));
    if (gathered.length > 0) return gathered;
  }
  for (const { possible, usual } of met) {
    const code = possible.some(one => found.has(one)) ? null : usual(about);
    if (code) found.add(code);
  }
  return [...found];
}

function isFirst(theme: RegExp, code: string): boolean {
  return meanings.find(meaning => meaning.theme.test(code))?.theme === theme;
}

/** Words alone say « atelier » and « accompagnement » of any subject: they count where they speak of the digital too. */
function ofWords(said: readonly ActivityCode[], texts: readonly (string | null)[]): ActivityCode[] {
  const speaksOfDigital = digital.test(foldText(texts.join(' ')));
  return said.filter(
    code => speaksOfDigital || (code !== 'GROUP_WORKSHOPS' && code !== 'TAILORED_APPOINTMENTS'),
  );
}

const digital = /\bnumerique|\binformati(?:que|cien)|\binternet\b|\bordinateur|\bsmartphone|\btablettes?\b/;

const network: readonly ActivityCode[] = ['PROFESSIONAL_NETWORK', 'VOLUNTEER_NETWORK'];

import type { Access } from '../../schema/offer.ts';
import { type AccessMode, accessModes } from '../../schema/vocabulary.ts';
import type { AgendaEvent } from '../formats/openagenda.ts';
import type { Problems } from '../problems.ts';
import { readPhone } from '../values/phone.ts';
import { readAccess, readUrl } from '../words/access.ts';

const modes: Record<string, AccessMode> = {
  link: 'BOOK_ONLINE',
  phone: 'BOOK_BY_PHONE',
  email: 'BOOK_BY_EMAIL',
};

/** How one registers, by the event's own list and by its conditions; where there is no link, the one by which it is joined. */
export function readRegistration(record: AgendaEvent, conditions: string | null, problems: Problems): Access {
  const said = readAccess(conditions ?? '');
  const values = (type: string) =>
    (record.registration ?? []).flatMap(way => (way.type === type && way.value ? [String(way.value)] : []));
  const found = new Set(said.modes);
  for (const { type, value } of record.registration ?? []) {
    const mode = modes[type ?? ''];
    if (mode && value) found.add(mode);
    else warnOfWay(type ?? '', String(value ?? ''), problems);
  }
  const [phone] = values('phone');
  return {
    modes: accessModes.filter(mode => found.has(mode)),
    url: [...values('link'), record.onlineAccessLink].map(readUrl).find(url => url !== null) ?? said.url,
    phone: phone ? (readPhone(phone) ?? phone) : said.phone,
    email: values('email')[0] ?? said.email,
    conditions,
  };
}

function warnOfWay(type: string, value: string, problems: Problems): void {
  problems.warn(
    'registration',
    value,
    `Moyen d'inscription « ${type} » non compris : attendu link, phone ou email, et sa valeur.`,
  );
}

import type { Access } from '../../../schema/offer.ts';
import { type AccessMode, accessModes } from '../../../schema/vocabulary.ts';
import type { AgendaEvent } from '../../formats/openagenda.ts';
import type { Problems } from '../../problems.ts';
import { readPhone } from '../../values/phone.ts';
import { plainLine } from '../../values/plainText.ts';
import { readWebAddress } from '../../values/webAddress.ts';
import { readAccess } from '../../words/access.ts';

/** What each way of registering gives, null when its value is none of the sort. */
const ways: Record<string, { mode: AccessMode; read: (value: string) => string | null; expected: string }> = {
  link: { mode: 'BOOK_ONLINE', read: readWebAddress, expected: 'une adresse https://…' },
  phone: { mode: 'BOOK_BY_PHONE', read: readAnyPhone, expected: 'un numéro, par exemple 02 99 00 00 00' },
  email: {
    mode: 'BOOK_BY_EMAIL',
    read: value => readAccess(value).email,
    expected: 'une adresse, par exemple accueil@exemple.fr',
  },
};

/** How one registers, by the event's own list and by its conditions; where there is no link, the one by which it is joined. */
export function readRegistration(record: AgendaEvent, conditions: string | null, problems: Problems): Access {
  const said = readAccess(conditions ?? '');
  const joined = readWebAddress(record.onlineAccessLink);
  if (record.onlineAccessLink && joined === null) warnOfLink(record.onlineAccessLink, problems);
  const found = (record.registration ?? []).flatMap(way => readWay(way, problems));
  const first = (mode: AccessMode) => found.find(way => way.mode === mode)?.value ?? null;
  const modes = new Set([...said.modes, ...found.map(({ mode }) => mode)]);
  return {
    modes: accessModes.filter(mode => modes.has(mode)),
    url: first('BOOK_ONLINE') ?? joined ?? said.url,
    phone: first('BOOK_BY_PHONE') ?? said.phone,
    email: first('BOOK_BY_EMAIL') ?? said.email,
    conditions,
  };
}

type Way = NonNullable<AgendaEvent['registration']>[number];

function readWay({ type, value }: Way, problems: Problems): { mode: AccessMode; value: string }[] {
  const given = String(value ?? '')
    .trim()
    .slice(0, 2000);
  const way = ways[type ?? ''];
  const read = way?.read(given) ?? null;
  if (way && read !== null) return [{ mode: way.mode, value: read }];
  const expected = way?.expected ?? 'link, phone ou email, et sa valeur';
  const received = plainLine(`${type ?? ''} ${given}`);
  problems.warn(
    'registration',
    received,
    `Moyen d'inscription « ${received ?? ''} » non compris : attendu ${expected}.`,
  );
  return [];
}

function warnOfLink(link: string, problems: Problems): void {
  const received = plainLine(link);
  const message = `Lien d'accès en ligne « ${received ?? ''} » illisible, laissé de côté : attendu une adresse https://…`;
  problems.warn('onlineAccessLink', received, message);
}

/** A French number as it is written in France; one of elsewhere as it was given. */
function readAnyPhone(value: string): string | null {
  return readPhone(value) ?? /^\+?\d[\d\s().-]{4,20}$/.exec(value)?.[0] ?? null;
}

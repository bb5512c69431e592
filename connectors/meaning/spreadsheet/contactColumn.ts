import type { Contact } from '../../../schema/offer.ts';
import { readPhone } from '../../values/phone.ts';
import { plainLine } from '../../values/plainText.ts';

/** The person that a column « Contact » names, with the number and the address written beside the name. */
export function readContact(text: string): Contact | null {
  const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0] ?? null;
  const phone = readPhone(text);
  const name = plainLine(
    text
      .replace(email ?? '', '')
      .replace(/(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}|(?:tél|tel)\.? ?:?/gi, '')
      .replace(/[\s,;:–-]+$/g, ''),
  );
  return name || email || phone ? { name, role: null, phone, email } : null;
}

/**
 * What may be shown of an address: without user, password, the values of its query, the secret part of a calendar's
 * private address, or the folders of the machine.
 */
export function publicUrl(address: string): string {
  if (address.startsWith('env:')) return address;
  if (!/^https?:/.test(address)) return address.replace(/^.*[/\\]/, '');
  const { protocol, host, pathname, search } = new URL(address);
  const path = pathname.replace(/\/private-[^/]+/g, '/private-…');
  return `${protocol}//${host}${path}${search.replace(/=[^&]*/g, '=…')}`;
}

/** What may be shown of an address: without user, password, query (where keys stand) or the machine's folders. */
export function publicUrl(address: string): string {
  if (address.startsWith('env:')) return address;
  if (!/^https?:/.test(address)) return address.replace(/^.*[/\\]/, '');
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}${url.search.replace(/([?&][^=&]*(?:key|token|secret|password)[^=&]*=)[^&]*/gi, '$1…')}`;
}

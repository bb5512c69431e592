/** What may be shown of an address: without user, password, keys in its query, or the folders of the machine. */
export function publicUrl(address: string): string {
  if (address.startsWith('env:')) return address;
  if (!/^https?:/.test(address)) return address.replace(/^.*[/\\]/, '');
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}${url.search.replace(/([?&][^=&]*(?:key|token|secret|password)[^=&]*=)[^&]*/gi, '$1…')}`;
}

/** How the site that answers is named in messages: by its host, with the way that led there. Paths may hold secrets. */
export function siteOf(route: readonly URL[]): string {
  const hosts = route.map(({ host }) => host).filter((host, index, all) => host !== all[index - 1]);
  const way = hosts.length > 1 ? ` (redirection : ${hosts.join(' → ')})` : '';
  return `Le site ${hosts.at(-1)}${way}`;
}

/**
 * The pattern by which the browser knows a site (`https://host`, with its port if it has one). Firefox knows no ports in
 * patterns: there it stands for every port of the host, since one with a port would match nothing.
 */
export function sitePattern(origin: string, knowsPorts = !import.meta.env.FIREFOX): string {
  if (knowsPorts || !URL.canParse(origin)) return `${origin}/*`;
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a service may be reached at an address: over TLS, or on this very machine; without a login or a fragment in it. */
export function isServiceUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password, hash } = new URL(url);
  return username === '' && password === '' && hash === '' && (protocol === 'https:' || (protocol === 'http:' && LOCAL_HOSTS.has(hostname)));
}

import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { domainsOf } from '../web/domains';

/** Names of the domain name system, alone or in addresses of pages; not those of mail addresses, which are parts of them. */
export const domainName: Recognizer = {
  id: 'domain-name',
  entities: ['DOMAIN_NAME'],
  *find(input, { entities }) {
    if (!entities.includes('DOMAIN_NAME')) return;
    for (const { doubtful, ...span } of domainsOf(input)) yield makeFinding('domain-name', 'DOMAIN_NAME', doubtful ? 'weak' : 'plain', span, { pattern: 'domain' });
  },
};

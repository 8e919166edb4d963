import { checkService, listServices, removeService, saveService, setConsent } from './hosted-services';
import type { Handlers } from './serve';

/** The background's answers about hosted services. */
export const hostedHandlers: Pick<Handlers, 'list-services' | 'save-service' | 'remove-service' | 'set-consent' | 'check-service'> = {
  'list-services': async () => ({ services: await listServices() }),
  'save-service': async (setup) => {
    await saveService(setup);
    return {};
  },
  'remove-service': async ({ provider }) => {
    await removeService(provider);
    return {};
  },
  'set-consent': async ({ provider, consent }) => {
    await setConsent(provider, consent);
    return {};
  },
  'check-service': async ({ provider }) => {
    await checkService(provider);
    return {};
  },
};

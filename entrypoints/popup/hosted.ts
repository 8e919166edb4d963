import type { HostedServices } from '../../components/hosted/hosted-services';
import type { ServiceApi } from '../../components/hosted/service-api';
import { requestAccess } from '../../core/extension/access';
import { agreeToSend } from '../../core/extension/agree-to-send';
import { runAtService } from '../../core/extension/hosted-client';
import { request } from '../../core/extension/request';
import { services } from './services';

const list = async () => (await request('list-services', {})).services;

/** What the pages that send something to a hosted service need of this browser. */
export const hosted: HostedServices = {
  ...services,
  list,
  agree: agreeToSend,
  run: runAtService,
};

/** What the settings of hosted services need of this browser. */
export const serviceApi: ServiceApi = {
  list,
  save: async (setup) => await request('save-service', setup),
  remove: async (provider) => await request('remove-service', { provider }),
  check: async (provider) => await request('check-service', { provider }),
  requestAccess,
};

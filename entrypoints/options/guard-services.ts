import type { GuardServices } from '../../components/options/guard-setting';
import { requestAccess } from '../../core/extension/access';
import { CHAT_SITES } from '../../core/page/guard/chat-sites';
import { guardedSites } from '../../core/extension/guarded-sites';
import { hiddenSites } from '../../core/extension/hidden-sites';
import { request } from '../../core/extension/request';

/** What the options page needs to show and change the guarded sites. */
export async function guardServices(): Promise<GuardServices> {
  const origins = async (): Promise<readonly string[]> => (await guardedSites()).map(({ origin }) => origin);
  const hidden = async (): Promise<readonly string[]> => (await hiddenSites()).map(({ origin }) => origin);
  return {
    sites: await origins(),
    chats: CHAT_SITES,
    hidden: await hidden(),
    async forgetHidden(origin) {
      await request('forget-hidden-site', { origin });
      return await hidden();
    },
    async turn(origin, on) {
      // The browser asks the user only while it still counts as an answer to the click.
      if (on && !(await requestAccess(origin))) return await origins();
      await request('guard-site', { origin, on });
      return await origins();
    },
  };
}

import { readPageState, type PageState } from '../../scripts/browser/page-state';
import { type Check, POPUP } from './session';

const EXPECTED = ['EMAIL_ADDRESS', 'PHONE_NUMBER', 'CREDIT_CARD', 'IBAN_CODE', 'IP_ADDRESS', 'US_SSN'];

/** The one click: the picture is there and read. */
export const popupChecks = (origin: string): readonly Check[] => [
  [
    'the popup captures and reads the page',
    async (session) => {
      const page = await session.open(`${origin}/customer.html`);
      await session.popupOver(page);
      const shown = (await session.evaluate(session.own, `(${readPageState.toString()})(${POPUP}.document)`)) as PageState;
      if (shown.state !== 'done') throw new Error(`The popup ended as ${shown.state}: ${shown.error ?? ''}`);
      const missing = EXPECTED.filter((type) => !shown.regions.some((region) => region.type === type && region.on));
      if (missing.length > 0) throw new Error(`Not found: ${missing.join(', ')}`);
      await session.close(page);
    },
  ],
];

/** Keys of Privshot: one of the free tier, one with credits, one without any left, one whose mail address is not confirmed. */
export const PRIVSHOT_KEYS = { free: 'ps_free', paid: 'ps_paid', empty: 'ps_empty', unconfirmed: 'ps_unconfirmed' } as const;

/** License keys of PrivacyFilter.run: a pack of fifty, one used up, one without bounds. */
export const PRIVACY_FILTER_KEYS = {
  pack: '0b3f5c9e-9d5b-4a0c-8f55-0a4e6c1d2b30',
  empty: '1b3f5c9e-9d5b-4a0c-8f55-0a4e6c1d2b31',
  unlimited: '2b3f5c9e-9d5b-4a0c-8f55-0a4e6c1d2b32',
} as const;

/** The key of pii-redactor.dev, and a saved policy. */
export const PII_REDACTOR_KEY = 'pk_live_abc123';
export const MAIL_POLICY = 'pol_mail_only';

/** Keys of PiiBlur: one with a quota, one whose quota is used up. And the secret of its webhook. */
export const PII_BLUR_KEYS = { pro: 'pb_pro_key_1', full: 'pb_full_key_2' } as const;
export const WEBHOOK_SECRET = 'whsec_of_the_test_service';

/** The form of one vendor's keys. */
export interface KeyFormat {
  readonly name: string;
  /** Source of a pattern, without borders. `_` may be read as a space by OCR. */
  readonly source: string;
  /** Where the vendor documents it. */
  readonly documented: string;
}

const GITHUB = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';
const GITLAB = 'https://docs.gitlab.com/security/tokens/#token-prefixes';
const SLACK = 'https://docs.slack.dev/authentication/tokens/';
const STRIPE = 'https://docs.stripe.com/keys';
const SHOPIFY = 'https://shopify.dev/changelog/app-secret-key-length-has-increased';

/** Keys that their prefix gives away. Lower bounds on length only: formats grow, and screenshots cut. */
export const KEY_FORMATS: readonly KeyFormat[] = [
  { name: 'aws-access-key', source: '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AROA|AIDA|AGPA)[A-Z0-9]{12,16}', documented: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html' },
  { name: 'github-token', source: 'gh[pousr]_[A-Za-z0-9]{30,255}', documented: GITHUB },
  { name: 'github-fine-grained', source: 'github_pat_[A-Za-z0-9_]{30,255}', documented: GITHUB },
  { name: 'gitlab-token', source: 'gl(?:pat|dt|rt|cbt|ptt|ft|soat|imt|agent|oas)-[A-Za-z0-9_=.-]{18,300}', documented: GITLAB },
  { name: 'slack-token', source: 'xox[abeoprs](?:\\.xox[bp])?-[A-Za-z0-9-]{10,255}', documented: SLACK },
  { name: 'slack-app-token', source: 'xapp-\\d-[A-Za-z0-9-]{10,255}', documented: SLACK },
  { name: 'stripe-key', source: '(?:sk|rk|pk)_(?:live|test|prod)_[A-Za-z0-9]{10,255}', documented: STRIPE },
  { name: 'stripe-webhook', source: 'whsec_[A-Za-z0-9+/=]{16,100}', documented: 'https://docs.stripe.com/webhooks' },
  { name: 'google-api-key', source: 'AIza[A-Za-z0-9_-]{30,45}', documented: 'https://cloud.google.com/docs/authentication/api-keys' },
  { name: 'google-oauth-secret', source: 'GOCSPX-[A-Za-z0-9_-]{20,40}', documented: 'https://developers.google.com/identity/protocols/oauth2' },
  { name: 'google-oauth-token', source: 'ya29\\.[A-Za-z0-9_-]{20,500}', documented: 'https://developers.google.com/identity/protocols/oauth2' },
  { name: 'openai-key', source: 'sk-(?:proj-|svcacct-|admin-|None-)?[A-Za-z0-9_-]{20,255}', documented: 'https://platform.openai.com/docs/api-reference/authentication' },
  { name: 'anthropic-key', source: 'sk-ant-[A-Za-z0-9_-]{20,255}', documented: 'https://docs.anthropic.com/en/api/getting-started' },
  { name: 'openrouter-key', source: 'sk-or-v1-[0-9a-f]{32,64}', documented: 'https://openrouter.ai/docs/api-reference/authentication' },
  { name: 'groq-key', source: 'gsk_[A-Za-z0-9]{40,60}', documented: 'https://console.groq.com/docs/quickstart' },
  { name: 'xai-key', source: 'xai-[A-Za-z0-9]{60,90}', documented: 'https://docs.x.ai/docs/overview' },
  { name: 'replicate-token', source: 'r8_[A-Za-z0-9]{30,45}', documented: 'https://replicate.com/docs/topics/security/api-tokens' },
  { name: 'perplexity-key', source: 'pplx-[A-Za-z0-9]{32,60}', documented: 'https://docs.perplexity.ai/guides/getting-started' },
  { name: 'npm-token', source: 'npm_[A-Za-z0-9]{30,45}', documented: 'https://docs.npmjs.com/about-access-tokens' },
  { name: 'pypi-token', source: 'pypi-AgE[A-Za-z0-9_-]{30,300}', documented: 'https://pypi.org/help/#apitoken' },
  { name: 'rubygems-key', source: 'rubygems_[0-9a-f]{40,56}', documented: 'https://guides.rubygems.org/api-key-scopes/' },
  { name: 'docker-token', source: 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,60}', documented: 'https://docs.docker.com/security/access-tokens/' },
  { name: 'hugging-face-token', source: '(?:hf|api_org)_[A-Za-z]{30,45}', documented: 'https://huggingface.co/docs/hub/security-tokens' },
  { name: 'sendgrid-key', source: 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,64}', documented: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys' },
  { name: 'twilio-id', source: '(?:AC|SK)[0-9a-f]{32}', documented: 'https://www.twilio.com/docs/glossary/what-is-a-sid' },
  { name: 'mailgun-key', source: 'key-[0-9a-f]{32}', documented: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth' },
  { name: 'mailchimp-key', source: '[0-9a-f]{32}-us\\d{1,2}', documented: 'https://mailchimp.com/developer/marketing/guides/quick-start/' },
  { name: 'digitalocean-token', source: 'do[opr]_v1_[0-9a-f]{40,64}', documented: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/' },
  { name: 'heroku-key', source: 'HRKU-[A-Za-z0-9_-]{36,70}', documented: 'https://devcenter.heroku.com/articles/authentication' },
  { name: 'cloudflare-key', source: 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{64,150}', documented: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/' },
  { name: 'azure-storage-key', source: 'AccountKey=[A-Za-z0-9+/]{40,90}={0,2}', documented: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string' },
  { name: 'azure-client-secret', source: '[A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}', documented: 'https://learn.microsoft.com/purview/sit-defn-azure-ad-client-secret' },
  { name: 'atlassian-token', source: 'ATATT3[A-Za-z0-9_=-]{40,300}', documented: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/' },
  { name: 'notion-token', source: '(?:secret|ntn)_[A-Za-z0-9]{40,50}', documented: 'https://developers.notion.com/docs/authorization' },
  { name: 'linear-key', source: 'lin_(?:api|oauth)_[A-Za-z0-9]{32,64}', documented: 'https://linear.app/developers/graphql' },
  { name: 'figma-token', source: 'fig[dour]_[A-Za-z0-9_-]{30,60}', documented: 'https://www.figma.com/developers/api#access-tokens' },
  { name: 'airtable-token', source: 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{40,64}', documented: 'https://airtable.com/developers/web/guides/personal-access-tokens' },
  { name: 'shopify-token', source: 'shp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{24,48}', documented: SHOPIFY },
  { name: 'square-token', source: '(?:EAAA|sq0(?:atp|csp|idp)-)[A-Za-z0-9_-]{22,64}', documented: 'https://developer.squareup.com/docs/build-basics/access-tokens' },
  { name: 'telegram-bot', source: '\\d{8,10}:AA[A-Za-z0-9_-]{32,34}', documented: 'https://core.telegram.org/bots/api#authorizing-your-bot' },
  { name: 'discord-bot', source: '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}', documented: 'https://discord.com/developers/docs/reference#authentication' },
  { name: 'facebook-token', source: 'EAA[A-Za-z0-9]{60,300}', documented: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens' },
  { name: 'databricks-token', source: 'dapi[0-9a-f]{32}(?:-\\d)?', documented: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat' },
  { name: 'hashicorp-vault', source: 'hv[sbr]\\.[A-Za-z0-9_-]{20,300}', documented: 'https://developer.hashicorp.com/vault/docs/concepts/tokens' },
  { name: 'terraform-token', source: '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{50,80}', documented: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens' },
  { name: 'grafana-token', source: 'gl(?:c|sa)_[A-Za-z0-9+/=_]{28,300}', documented: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/' },
  { name: 'new-relic-key', source: 'NR(?:AK|JS|RA|II)-[A-Za-z0-9_-]{16,42}', documented: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/' },
  { name: 'sentry-token', source: 'sntry[su]_[A-Za-z0-9+/=_-]{40,400}', documented: 'https://docs.sentry.io/account/auth-tokens/' },
  { name: 'supabase-key', source: 'sb(?:p|_secret|_publishable)_[A-Za-z0-9_]{20,60}', documented: 'https://supabase.com/docs/guides/api/api-keys' },
  { name: 'planetscale-token', source: 'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{30,64}', documented: 'https://planetscale.com/docs/api/reference/service-tokens' },
  { name: 'postman-key', source: 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}', documented: 'https://learning.postman.com/docs/developer/postman-api/authentication/' },
  { name: 'doppler-token', source: 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9._-]{40,60}', documented: 'https://docs.doppler.com/reference/auth-token-formats' },
  { name: 'live-or-test-key', source: '[a-z][a-z0-9]{1,11}_(?:live|test|prod|sandbox|secret|priv|sk|pk)_[A-Za-z0-9]{14,128}', documented: STRIPE },
];

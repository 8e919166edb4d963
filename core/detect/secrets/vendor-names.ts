import { uuid } from './key-rule';
import { indexKeywords } from './keyword-index';

/** A vendor whose keys have no sign of their own: they are told by the vendor's name before them, and their form. */
export interface VendorName {
  readonly name: string;
  /** The whole of a value, in any case. */
  readonly value: RegExp;
  /** Bits of entropy per character below which a value is no key. */
  readonly entropy: number;
}

function vendor(names: string, value: string, entropy = 3): readonly (readonly [string, VendorName])[] {
  const [name = ''] = names.split(' ');
  const row: VendorName = { name, value: new RegExp(`^(?:${value})$`, 'i'), entropy };
  return names.split(' ').map((written) => [written, row] as const);
}

/** Vendors by every way to write their names. */
export const VENDOR_NAMES: readonly (readonly [written: string, vendor: VendorName])[] = [
  ...vendor('adafruit', '[a-z0-9_-]{32}'),
  ...vendor('adobe', '[a-f0-9]{32}'),
  ...vendor('airtable', '[a-z0-9]{17}'),
  ...vendor('algolia', '[a-z0-9]{32}'),
  ...vendor('alibaba aliyun', '[a-z0-9]{30}'),
  ...vendor('asana', '\\d{16}|[a-z0-9]{32}', 2.5),
  ...vendor('atlassian confluence jira', '[a-z0-9]{20}[a-f0-9]{4}', 3.5),
  ...vendor('beamer', 'b_[a-z0-9=_-]{44}'),
  ...vendor('bitbucket', '[a-z0-9]{32}|[a-z0-9=_-]{64}'),
  ...vendor('bittrex', '[a-z0-9]{32}'),
  ...vendor('cloudflare', '[a-z0-9_-]{40}|[a-f0-9]{37}'),
  ...vendor('codecov', `[a-z0-9]{32}|${uuid}`),
  ...vendor('cohere co_api_key', '[a-z0-9]{40}', 3.5),
  ...vendor('coinbase', '[a-z0-9_-]{64}'),
  ...vendor('confluent', '[a-z0-9]{16}|[a-z0-9/+]{64}'),
  ...vendor('contentful', '[a-z0-9=_-]{43}'),
  ...vendor('datadog dd_api_key dd_app_key', '[a-z0-9]{32}|[a-z0-9]{40}'),
  ...vendor('discord', '[a-f0-9]{64}|\\d{18}|[a-z0-9=_-]{32}', 2),
  ...vendor('droneci drone_token', '[a-z0-9]{32}'),
  ...vendor('dropbox', '[a-z0-9]{15}|[a-z0-9]{11}A{10}[a-z0-9_=-]{43}|sl\\.[a-z0-9_=-]{135}'),
  ...vendor('etsy', '[a-z0-9]{24}'),
  ...vendor('facebook', '[a-f0-9]{32}'),
  ...vendor('fastly', '[a-z0-9=_-]{32}'),
  ...vendor('finicity', '[a-f0-9]{32}|[a-z0-9]{20}'),
  ...vendor('finnhub', '[a-z0-9]{20}'),
  ...vendor('flickr', '[a-z0-9]{32}'),
  ...vendor('freemius', 'sk_\\S{29}'),
  ...vendor('freshbooks', '[a-z0-9]{64}'),
  ...vendor('gitter', '[a-z0-9_-]{40}'),
  ...vendor('gocardless', 'live_[a-z0-9_=-]{40}'),
  ...vendor('heroku', uuid),
  ...vendor('hubspot', uuid),
  ...vendor('intercom', '[a-z0-9=_-]{60}'),
  ...vendor('jfrog artifactory bintray xray', '[a-z0-9]{64}|[a-z0-9]{73}'),
  ...vendor('kraken', '[a-z0-9/=_+-]{80,90}'),
  ...vendor('kucoin', `[a-f0-9]{24}|${uuid}`),
  ...vendor('launchdarkly', '[a-z0-9=_-]{40}'),
  ...vendor('linear', '[a-f0-9]{32}'),
  ...vendor('linkedin linked_in linked-in', '[a-z0-9]{14}|[a-z0-9]{16}'),
  ...vendor('lob', '(?:live|test)_[a-f0-9]{35}|(?:live|test)_pub_[a-f0-9]{31}'),
  ...vendor('looker', '[a-z0-9]{20}|[a-z0-9]{24}'),
  ...vendor('mailchimp', '[a-f0-9]{32}-us\\d{1,2}'),
  ...vendor('mailgun', '(?:pub)?key-[a-f0-9]{32}|[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8}'),
  ...vendor('mapbox', 'pk\\.[a-z0-9]{60}\\.[a-z0-9]{22}'),
  ...vendor('mattermost', '[a-z0-9]{26}'),
  ...vendor('meraki', '[0-9a-f]{40}'),
  ...vendor('messagebird message_bird message-bird', `[a-z0-9]{25}|${uuid}`),
  ...vendor('netlify', '[a-z0-9=_-]{40,46}'),
  ...vendor('newrelic new_relic new-relic', 'NRJS-[a-f0-9]{19}|NRII-[a-z0-9-]{32}|NRAK-[a-z0-9]{27}|[a-z0-9]{64}'),
  ...vendor('nytimes newyorktimes new-york-times', '[a-z0-9=_-]{32}'),
  ...vendor('okta', '00[\\w=-]{40}', 3.5),
  ...vendor('pagerduty', '[a-z0-9+_-]{20}'),
  ...vendor('plaid', `[a-z0-9]{24}|[a-z0-9]{30}|access-(?:sandbox|development|production)-${uuid}`, 3.2),
  ...vendor('privateai private_ai private-ai', '[a-z0-9]{32}'),
  ...vendor('rapidapi', '[a-z0-9_-]{50}'),
  ...vendor('sendbird', `${uuid}|[a-f0-9]{40}`),
  ...vendor('sentry', '[a-f0-9]{64}'),
  ...vendor('sidekiq contribsys__com', '[a-f0-9]{8}:[a-f0-9]{8}', 2),
  ...vendor('snyk', uuid),
  ...vendor('sonar', '[a-z0-9=_-]{40}'),
  ...vendor('sourcegraph', '[a-f0-9]{40}'),
  ...vendor('splunk', uuid),
  ...vendor('squarespace', uuid),
  ...vendor('sumo sumologic', 'su[a-z0-9]{12}|[a-z0-9]{64}'),
  ...vendor('telegram telegr', '\\d{5,16}:A[a-z0-9_-]{34}'),
  ...vendor('travis travisci', '[a-z0-9]{22}'),
  ...vendor('twilio', '[0-9a-f]{32}'),
  ...vendor('twitch', '[a-z0-9]{30}'),
  ...vendor('twitter', '[a-z0-9]{25}|[a-z0-9]{45}|[a-z0-9]{50}|\\d{15,25}-[a-z0-9]{20,40}|A{22}[a-z0-9%]{80,100}'),
  ...vendor('typeform', 'tfp_[a-z0-9_.=-]{59}'),
  ...vendor('yandex', 't1\\.[a-z0-9_-]{1,200}={0,2}\\.[a-z0-9_-]{86}={0,2}|AQVN[a-z0-9_-]{35,38}|YC[a-z0-9_-]{38}'),
  ...vendor('zendesk', '[a-z0-9]{40}'),
];

/** Every place in a text where a vendor is named. */
export const findVendors = indexKeywords(VENDOR_NAMES, true);

/** The form of keys that is told by more than a beginning. */
export interface ShapeRule {
  readonly name: string;
  /** Letters that every such key has; texts without them are not searched. */
  readonly holds: string;
  readonly pattern: RegExp;
}

const START = '(?<![A-Za-z0-9])';
const END = '(?![A-Za-z0-9])';

function shape(name: string, holds: string, source: string): ShapeRule {
  return { name, holds, pattern: new RegExp(START + source + END, 'g') };
}

/** Keys whose sign stands in their middle or at their end, or whose form as a whole is their sign. */
export const SHAPE_RULES: readonly ShapeRule[] = [
  shape('azure-client-secret', 'Q~', '[A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}'),
  shape('terraform-token', '.atlasv1.', '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{50,80}'),
  shape('maxmind-key', '_mmk', '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk'),
  shape('mailchimp-key', '-us', '[0-9a-f]{32}-us\\d{1,2}'),
  shape('telegram-bot', ':A', '\\d{8,10}:A[A-Za-z0-9_-]{33,35}'),
  shape('twilio-key', 'SK', 'SK[0-9a-f]{32}'),
  shape('twilio-account', 'AC', 'AC[0-9a-f]{32}'),
  shape('discord-bot', '.', '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}'),
  shape('facebook-app-token', '|', '\\d{15,16}\\|[A-Za-z0-9_-]{27,40}'),
  shape('sidekiq-login', '.contribsys.com', '[0-9a-f]{8}:[0-9a-f]{8}@(?:gems|enterprise)\\.contribsys\\.com'),
  shape('live-or-test-key', '_', '[a-z][a-z0-9]{1,11}_(?:live|test|prod|sandbox|secret|priv|sk|pk)_[A-Za-z0-9]{14,128}'),
];

import { UmbraError } from '../errors';
import type { HostedAccount, HostedImage, PlanLimits, Provider } from './provider';

/** What the account's plan lets through; that of the smallest plan where it is not one of the provider's. */
export function limitsOf({ plans }: Pick<Provider, 'plans'>, account: Pick<HostedAccount, 'plan'>): PlanLimits {
  const limits = plans[account.plan] ?? Object.values(plans)[0];
  if (!limits) throw new UmbraError('unexpected');
  return limits;
}

/** Refuses an image that the service would refuse, before it is sent. Errors: service-input-unsupported, service-input-too-large. */
export function checkImage(image: HostedImage, imageTypes: readonly string[], limits: PlanLimits): void {
  if (!imageTypes.includes(image.type)) throw new UmbraError('service-input-unsupported');
  if (limits.maxImageBytes !== null && image.bytes.length > limits.maxImageBytes) throw new UmbraError('service-input-too-large');
}

/** Refuses texts that the service would refuse, before they are sent. Errors: service-input-too-large, service-plan where the plan takes fewer documents at once. */
export function checkTexts(texts: readonly string[], limits: PlanLimits): void {
  if (limits.maxDocuments !== null && texts.length > limits.maxDocuments) throw new UmbraError('service-plan');
  const { maxTextLength } = limits;
  if (maxTextLength !== null && texts.some((text) => text.length > maxTextLength)) throw new UmbraError('service-input-too-large');
}

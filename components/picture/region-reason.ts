import { ENTITIES } from '../../core/entities/table';
import { SERVICE } from '../../core/hosted/join-texts';
import type { Region } from '../../core/model';
import type { MessageKey, Translator } from '../translate';

/** What spoke for a finding, or against it, in phrases: the strongest first. None where no finding stands behind the region. */
export function reasonKeys({ entity, reason }: Pick<Region, 'entity' | 'reason'>): readonly MessageKey[] {
  if (entity === null || reason === null) return [];
  if (reason.pattern === SERVICE) return ['reason_service'];
  const keys: MessageKey[] = [];
  if (entity === 'CUSTOM_WORD') keys.push('reason_word');
  if (entity === 'CUSTOM_PATTERN') keys.push('reason_pattern');
  if (reason.checksum) keys.push(`reason_${reason.checksum}`);
  if (reason.label) keys.push('reason_label');
  else if (reason.context) keys.push('reason_context');
  if (reason.region) keys.push('reason_region');
  // That its form is right goes without saying where something else speaks for it.
  if (keys.length === 0) keys.push('reason_form');
  if (reason.reserved) keys.push(ENTITIES[entity].category === 'technical' ? 'reason_private' : 'reason_reserved');
  if (reason.lookalike) keys.push('reason_lookalike');
  return keys;
}

/** Why a region was found, in a short plain phrase; empty where no finding stands behind it. */
export function regionReason(region: Pick<Region, 'entity' | 'reason'>, { text }: Translator): string {
  return reasonKeys(region)
    .map((key) => text(key))
    .join(', ');
}

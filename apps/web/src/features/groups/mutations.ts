import type { Dto } from '@gza/contract';
import { at, type Changes } from '../../platform/data/changes.js';

export type GroupStep = 'recruit' | 'start' | 'complete' | 'cancel';

/** Takes a step of the life cycle, with the reason where the step needs one. */
export function groupStep(
  changes: Changes,
  group: Dto<'Group'>,
  step: GroupStep,
  reason: string,
): Promise<Dto<'Group'>> {
  const now = at(group);
  switch (step) {
    case 'cancel':
      return changes.cancelGroup({ ...now, body: { reason } });
    case 'start':
      return changes.startGroup({ ...now, body: reason ? { smallGroupReason: reason } : {} });
    case 'recruit':
      return changes.recruitGroup({ ...now, body: {} });
    case 'complete':
      return changes.completeGroup({ ...now, body: {} });
  }
}

import type { May, Permission } from '@gza/contract';
import { recordTabs, type RecordTab } from '../platform/paths.js';

/** The permission of what each part of the record begins with. */
const tabNeeds: Readonly<Record<RecordTab, Permission>> = {
  timeline: 'timeline.read',
  case: 'case.read',
  assessments: 'assessment.read',
  plan: 'plan.read',
  attendance: 'enrolment.read',
  services: 'referral.read',
  file: 'consent.read',
};

/** The parts of a record that a reader may open. */
export const recordTabsFor = (may: May): readonly RecordTab[] =>
  recordTabs.filter((tab) => may(tabNeeds[tab]));

/** Whether an address is that of a part of the record that the reader may not open. */
export function isClosedTab(pathname: string, may: May): boolean {
  const [, , , part] = pathname.split('/');
  const tab = recordTabs.find((known) => known === part);
  return tab !== undefined && !may(tabNeeds[tab]);
}

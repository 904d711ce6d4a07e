import type { TimelineTopic } from '@gza/contract';
import {
  IconBriefcase,
  IconClipboardCheck,
  IconFolder,
  IconHeartHandshake,
  IconNotes,
  IconRoute,
  IconUsersGroup,
} from '../../../ui/icons/icons.js';

const icons = {
  notes: IconNotes,
  case: IconBriefcase,
  file: IconFolder,
  assessment: IconClipboardCheck,
  plan: IconRoute,
  programmes: IconUsersGroup,
  services: IconHeartHandshake,
} as const satisfies Record<TimelineTopic, typeof IconNotes>;

/** The sign of a topic of the timeline. The title of the entry says the same in words. */
export function TopicIcon({ topic }: { topic: TimelineTopic }) {
  const Icon = icons[topic];
  return <Icon size={18} stroke={1.6} aria-hidden />;
}

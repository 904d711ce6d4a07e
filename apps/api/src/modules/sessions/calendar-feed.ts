import type {
  AppointmentKind,
  AppointmentState,
  Language,
  SessionKind,
  SessionState,
} from '@gza/contract';
import { appointmentKindLabels, sessionKindLabels } from '@gza/contract/labels';
import ical, { ICalEventStatus } from 'ical-generator';

/** A session, or an appointment without a programme. */
export interface FeedMeeting {
  readonly id: string;
  readonly kind: SessionKind | AppointmentKind;
  readonly state: SessionState | AppointmentState;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string | null;
  readonly version: number;
  readonly changedAt: string;
}

export interface Feed {
  readonly language: Language;
  readonly meetings: readonly FeedMeeting[];
}

const calendarName = { ka: 'გზა: ჩემი შეხვედრები', en: 'Gza: my meetings' } as const;

/** Seconds after which a calendar may reload the feed (RFC 7986, section 5.7). */
const refreshSeconds = 60 * 60;

const isSessionKind = (kind: FeedMeeting['kind']): kind is SessionKind => kind in sessionKindLabels;

const labelOf = (kind: FeedMeeting['kind']) =>
  isSessionKind(kind) ? sessionKindLabels[kind] : appointmentKindLabels[kind];

/** Page of a meeting in the portal. */
function pageOf({ id, kind }: FeedMeeting): string {
  if (!isSessionKind(kind)) return `/appointments/${id}`;
  return kind === 'group' ? `/sessions/${id}/register` : `/sessions/${id}`;
}

const statusOf = (state: FeedMeeting['state']): ICalEventStatus =>
  state === 'cancelled' || state === 'rescheduled'
    ? ICalEventStatus.CANCELLED
    : ICalEventStatus.CONFIRMED;

/**
 * Writes a feed by RFC 5545, with times in UTC. It contains the kind, time and place of each meeting, and its
 * address in the portal; names and programmes need a sign-in. A moved meeting is a cancelled event, and its
 * replacement is an event of its own.
 */
export function feedText({ language, meetings }: Feed, portal: string): string {
  const calendar = ical({
    name: calendarName[language],
    prodId: { company: 'Gza', product: 'Calendar', language: language === 'ka' ? 'KA' : 'EN' },
    ttl: refreshSeconds,
  });
  for (const meeting of meetings) {
    const start = new Date(meeting.startsAt);
    calendar.createEvent({
      id: `${meeting.id}@gza`,
      sequence: meeting.version - 1,
      stamp: new Date(meeting.changedAt),
      start,
      end: new Date(start.getTime() + meeting.minutes * 60_000),
      summary: labelOf(meeting.kind)[language],
      location: meeting.place,
      status: statusOf(meeting.state),
      url: `${portal}${pageOf(meeting)}`,
    });
  }
  return calendar.toString();
}

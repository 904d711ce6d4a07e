import type { Language, SessionKind, SessionState } from '@gza/contract';
import { sessionKindLabels } from '@gza/contract/labels';
import ical, { ICalEventStatus } from 'ical-generator';

export interface FeedSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly state: SessionState;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string | null;
  readonly version: number;
  readonly changedAt: string;
}

export interface Feed {
  readonly language: Language;
  readonly sessions: readonly FeedSession[];
}

const calendarName = { ka: 'გზა: ჩემი შეხვედრები', en: 'Gza: my sessions' } as const;

/** Seconds after which a calendar may reload the feed (RFC 7986, section 5.7). */
const refreshSeconds = 60 * 60;

const statusOf = (state: SessionState): ICalEventStatus =>
  state === 'cancelled' || state === 'rescheduled'
    ? ICalEventStatus.CANCELLED
    : ICalEventStatus.CONFIRMED;

/**
 * Writes a feed by RFC 5545, with times in UTC. It contains the kind, time and place of each session, and its
 * address in the portal; names and programmes need a sign-in. A moved session is a cancelled event, and its
 * replacement is an event of its own.
 */
export function feedText({ language, sessions }: Feed, portal: string): string {
  const calendar = ical({
    name: calendarName[language],
    prodId: { company: 'Gza', product: 'Calendar', language: language === 'ka' ? 'KA' : 'EN' },
    ttl: refreshSeconds,
  });
  for (const session of sessions) {
    const start = new Date(session.startsAt);
    const page = `${portal}/sessions/${session.id}${session.kind === 'group' ? '/register' : ''}`;
    calendar.createEvent({
      id: `${session.id}@gza`,
      sequence: session.version - 1,
      stamp: new Date(session.changedAt),
      start,
      end: new Date(start.getTime() + session.minutes * 60_000),
      summary: sessionKindLabels[session.kind][language],
      location: session.place,
      status: statusOf(session.state),
      url: page,
    });
  }
  return calendar.toString();
}

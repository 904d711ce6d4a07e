import type { Dto, HotlineTopic, VisitResult } from '@gza/contract';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';
import { formatTime, agencyInstant, today } from '../../platform/format.js';
import { parseTime } from '../../platform/parse-time.js';
import { firstAhead, wallClock } from '../../platform/days.js';
import type { AppointmentPerson } from '../../domain/book-appointment.js';
import type { Tone } from '../../ui/theme/tone.js';
import {
  newPerson,
  type KnownPerson,
  type PersonValues,
} from './forms/application-form.presenter.js';

type Notice = Dto<'ReleaseNotice'>;

/**
 * Day and time of an event as typed. Text that is no day or time is sent as typed, and the API rejects it by
 * field.
 */
export interface When {
  at: string;
  time: string;
}
export const justNow = (now: Date = new Date()): When => ({
  at: today(now),
  time: formatTime(now.toISOString()),
});
export const instantOf = ({ at, time }: When): string =>
  agencyInstant(at, parseTime(time) ?? '') ?? `${at} ${time}`;

export interface CallValues extends When {
  topic: string;
  text: string;
  callerName: string;
  callerPhone: string;
}
export const blankCall = (now?: Date): CallValues => ({
  topic: '',
  text: '',
  callerName: '',
  callerPhone: '',
  ...justNow(now),
});
export function callBody(
  { topic, text, callerName, callerPhone, ...when }: CallValues,
  known: KnownPerson | null,
): Dto<'TakeHotlineCallBody'> {
  const [name, phone] = [blankToUndefined(callerName), blankToUndefined(callerPhone)];
  return {
    topic: topic as HotlineTopic,
    at: instantOf(when),
    text: text.trim(),
    ...(name && { callerName: name }),
    ...(phone && { callerPhone: phone }),
    ...(known && { beneficiaryId: known.id }),
  };
}

export interface NoticeValues {
  beneficiary: PersonValues;
  establishment: string;
  expectedOn: string;
  notifiedOn: string;
}
export const noticeBody = (
  { beneficiary, establishment, expectedOn, notifiedOn }: NoticeValues,
  known: KnownPerson | null,
): Dto<'RecordReleaseNoticeBody'> => ({
  ...(known ? { beneficiaryId: known.id } : { beneficiary: newPerson(beneficiary) }),
  establishment: establishment.trim(),
  expectedOn,
  notifiedOn: blankToUndefined(notifiedOn),
});

export interface VisitValues extends When {
  result: string;
  note: string;
  request: string;
}
export function visitBody({ result, note, request, ...when }: VisitValues): Dto<'RecordVisitBody'> {
  return {
    at: instantOf(when),
    result: result as VisitResult,
    note: blankToUndefined(note),
    request: result === 'applied' ? blankToUndefined(request) : undefined,
  };
}

export interface Prison {
  establishment: string;
  notices: Notice[];
}

/** People to visit, by prison; the prison of the nearest release comes first, as in the list. */
export function byPrison(notices: readonly Notice[]): Prison[] {
  const prisons = new Map<string, Notice[]>();
  for (const notice of notices) {
    const there = prisons.get(notice.establishment);
    if (there) there.push(notice);
    else prisons.set(notice.establishment, [notice]);
  }
  return [...prisons].map(([establishment, there]) => ({ establishment, notices: there }));
}

/** The first meeting after a release as the form begins with it: in the first days, at the bureau. */
export const firstMeetingOf = (
  { beneficiary, bureau, expectedOn }: Pick<Notice, 'beneficiary' | 'bureau' | 'expectedOn'>,
  now: Date,
): { asked: { start: string }; person: AppointmentPerson } => ({
  asked: { start: firstAhead(expectedOn, '10:00', wallClock(now)) },
  person: {
    id: beneficiary.id,
    bureauId: bureau.id,
    hasOpenCase: false,
    lastContactAt: null,
  },
});

/** The tone for the days left: up to a week, up to a month, and longer. */
export function urgency(daysLeft: number): Tone {
  if (daysLeft < 0) return 'neutral';
  if (daysLeft <= 7) return 'danger';
  return daysLeft <= 30 ? 'warning' : 'info';
}

import { allowedEvents, referralMachine, type Dto, type ReferralEvent } from '@gza/contract';
import type { Format } from '../../platform/format.js';
import { daysBetween } from '../../platform/format.js';
import { paths } from '../../platform/paths.js';
import type { Named } from '../../platform/person-name.js';
import type { LinkListItem } from '../../ui/lists/link-list.js';

type Referral = Dto<'Referral'>;

/** Steps that a partner takes; the others are steps of the bureau or happen with time. */
export const partnerSteps = [
  'accept',
  'reject',
  'start',
  'deliver',
  'notTakenUp',
  'discontinue',
] as const satisfies readonly ReferralEvent[];
export type PartnerStep = (typeof partnerSteps)[number];

export function stepsOf({ state }: Pick<Referral, 'state'>): PartnerStep[] {
  const events: readonly ReferralEvent[] = allowedEvents(referralMachine, state);
  return partnerSteps.filter((step) => events.includes(step));
}

export interface Sections {
  /** Referrals to answer, the nearest last day first. */
  fresh: Referral[];
  underWay: Referral[];
  ended: Referral[];
}

/** The sections of the list: referrals to answer, accepted ones, and ended ones. */
export function sectionsOf(referrals: readonly Referral[]): Sections {
  const due = ({ answerDueOn }: Referral) => answerDueOn ?? '';
  return {
    fresh: referrals
      .filter(({ state }) => state === 'sent')
      .toSorted((a, b) => due(a).localeCompare(due(b))),
    underWay: referrals.filter(({ state }) => state === 'accepted' || state === 'inProgress'),
    ended: referrals.filter(({ endedAt }) => endedAt !== null),
  };
}

/** Days left for the answer; 0 on the last day, negative when it is over. */
export const daysToAnswer = (
  { answerDueOn }: Pick<Referral, 'answerDueOn'>,
  today: string,
): number | null => (answerDueOn ? daysBetween(today, answerDueOn) : null);

export interface LineLabels {
  name: (person: Named) => string;
  state: (state: Referral['state']) => string;
  service: (code: string) => string;
  phone: (number: string) => string;
}

/** A referral as one line of a list. */
export function referralLine(referral: Referral, labels: LineLabels, f: Format): LinkListItem {
  const { id, state, serviceCode, person, endedAt, answeredAt } = referral;
  return {
    key: id,
    to: paths.partnerReferral(id),
    mark: labels.state(state),
    title: labels.name(person),
    text: [
      labels.service(serviceCode),
      person.phone && labels.phone(person.phone),
      f.date(endedAt ?? answeredAt),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

type Visit = Pick<Dto<'ReferralVisit'>, 'visitedOn' | 'mark'>;

export const attendedDays = (visits: readonly Visit[]): number =>
  visits.filter(({ mark }) => mark === 'attended').length;

/** Whether the visit of today is not recorded yet. */
export const isOpenDay = (visits: readonly Visit[], day: string): boolean =>
  visits.every(({ visitedOn }) => visitedOn !== day);

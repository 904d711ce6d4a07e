import type { CaseCategory, ClosureReason, OutcomeKind } from '@gza/contract';
import { deal } from './dealing.js';
import type { Seat } from './groups/seats.js';
import { demoOrganisations } from './organisations.js';
import type { Weighted } from './random.js';
import type { Stage } from './stage.js';

export type InterviewFate = 'draft' | 'discarded' | 'completed' | 'returned';
export type OverrideFate = 'proposed' | 'approved' | 'rejected' | 'none';
export type PlanFate =
  'draft' | 'discarded' | 'submitted' | 'returned' | 'approved' | 'signing' | 'signed';
export type AlarmFate = 'none' | 'raised' | 'acknowledged' | 'closed';
export type ReferralFate =
  | 'none'
  | 'draft'
  | 'discarded'
  | 'sent'
  | 'accepted'
  | 'inProgress'
  | 'delivered'
  | 'rejected'
  | 'notTakenUp'
  | 'discontinued'
  | 'withdrawn';
export type ReviewFate = 'none' | 'unfinished' | 'unchanged' | 'versionSubmitted' | 'version';
export type CardFate =
  'none' | 'handedOver' | 'issued' | 'requested' | 'refused' | 'cancelled' | 'lost' | 'returned';

/** What becomes of a person, where a demo must show every possibility. */
export interface Lot {
  /** The application is withdrawn, not declined. */
  withdraws: boolean;
  /** The new case waits for its case manager. */
  waits: boolean;
  interview: InterviewFate;
  override: OverrideFate;
  plan: PlanFate;
  alarm: AlarmFate;
  /** The person consents to sharing with partners. */
  sharing: boolean;
  /** A referral of the person was not answered. */
  expires: boolean;
  referral: ReferralFate;
  review: ReviewFate;
  closure: ClosureReason;
  /** The goal is achieved, not only in part. */
  achieves: boolean;
  /** A goal and an item are given up at the end. */
  givesUp: boolean;
  /** The supervisor returns the proposed closure once. */
  returned: boolean;
  reoffends: boolean;
  outcome: OutcomeKind | 'none';
  idCard: CardFate;
  transportCard: CardFate;
  /** Takes part in an individual programme with the psychologist. */
  alone: boolean;
}

/** What the lots depend on. */
export interface Placed {
  readonly stage: Stage;
  readonly bureau: string;
  readonly regionCode: string;
  readonly category: CaseCategory;
  readonly daysAgo: number;
  readonly seat: Seat | undefined;
}

type Deck<T> = readonly Weighted<T>[];
const deck = <T extends string>(weights: Readonly<Partial<Record<T, number>>>): Deck<T> =>
  (Object.entries(weights) as [T, number][]).map(([value, weight]) => ({ value, weight }));
const oneOf = (yes: number, no: number): Deck<boolean> => [
  { value: false, weight: no },
  { value: true, weight: yes },
];

const interviews = deck<InterviewFate>({ completed: 40, draft: 30, returned: 20, discarded: 10 });
const overrides = deck<OverrideFate>({ none: 85, proposed: 5, approved: 5, rejected: 5 });
/** Most plans of mandatory cases wait for the officer's signature: it is the officer's part of the road. */
const mandatoryPlans = deck<PlanFate>({ signing: 60, draft: 14, submitted: 14, signed: 12 });
/** In turn, the bureaus with most people first: their social workers have a plan to begin, and one to write. */
const otherPlans: readonly PlanFate[] = [
  'discarded',
  'draft',
  'submitted',
  'approved',
  'returned',
  'signed',
];
const alarms = {
  assessment: deck<AlarmFate>({ none: 75, raised: 25 }),
  later: deck<AlarmFate>({ none: 86, acknowledged: 5, closed: 9 }),
};
/** Referrals that expire are sent before: see `expireUnanswered`. */
const endedReferrals = deck<ReferralFate>({
  none: 25,
  delivered: 34,
  rejected: 11,
  notTakenUp: 9,
  discontinued: 8,
  withdrawn: 7,
  discarded: 6,
});
const openReferrals = deck<ReferralFate>({
  none: 22,
  sent: 19,
  inProgress: 17,
  accepted: 14,
  delivered: 14,
  rejected: 8,
  draft: 6,
});
const openReviews = deck<ReviewFate>({
  unchanged: 35,
  version: 25,
  none: 14,
  unfinished: 14,
  versionSubmitted: 12,
});
const endedReviews = deck<ReviewFate>({ unchanged: 45, version: 40, none: 15 });
const closures = deck<ClosureReason>({
  goalsMet: 52,
  sentenceEnded: 15,
  lostContact: 14,
  withdrewConsent: 6,
  newImprisonment: 7,
  movedAbroad: 6,
});
const outcomes = deck<OutcomeKind | 'none'>({
  none: 40,
  employment: 25,
  education: 15,
  housing: 10,
  health: 10,
});
const cards = deck<CardFate>({
  none: 58,
  handedOver: 20,
  requested: 6,
  issued: 5,
  refused: 3,
  lost: 3,
  cancelled: 3,
  returned: 2,
});

const planned: readonly Stage[] = ['active', 'suspended', 'closingReview', 'closed'];
const withInterview: readonly Stage[] = ['planning', ...planned];

/** Days since the application after which a plan is certainly due for its first review. */
const reviewDue = 175;
/** Bureaus whose psychologists have named accounts: their calendar is full. */
const full: readonly string[] = ['tbilisi', 'imereti'];
/** Number of people in individual programmes who fill the calendar of a psychologist. */
const calendar = 8;
/** Days since the application of a closed case after which the time of its follow-ups has come. */
const followedUp = 480;

const nothing: Lot = {
  withdraws: false,
  waits: false,
  interview: 'completed',
  override: 'none',
  plan: 'signing',
  alarm: 'none',
  sharing: false,
  expires: false,
  referral: 'none',
  review: 'unchanged',
  closure: 'goalsMet',
  achieves: false,
  givesUp: false,
  returned: false,
  reoffends: false,
  outcome: 'none',
  idCard: 'none',
  transportCard: 'none',
  alone: false,
};

/**
 * Deals everybody's lot, before any work begins: strands of work that run in parallel do not decide who is who.
 * The people are in the order of their bureaus.
 */
export function lotsOf(people: readonly Placed[]): Lot[] {
  const lots = new Map<Placed, Lot>(people.map((person) => [person, { ...nothing }]));
  const lotOf = (person: Placed): Lot => lots.get(person) ?? nothing;
  const among = (stages: readonly Stage[], where: (person: Placed) => boolean = () => true) =>
    people.filter((person) => stages.includes(person.stage) && where(person));
  const give = <K extends keyof Lot>(key: K, to: readonly Placed[], from: Deck<Lot[K]>): void => {
    for (const [index, value] of deal(from, to.length).entries())
      Object.assign(lotOf(to[index] as Placed), { [key]: value });
  };
  const regions = demoOrganisations().map((organisation) => organisation.regions);
  const partner = ({ regionCode }: Placed) => regions.findIndex((of) => of.includes(regionCode));
  const mandatory = ({ category }: Placed) => category === 'probationerMandatory';

  /** Number of people of the same bureau who come before. */
  const before = ({ bureau }: Placed, index: number, all: readonly Placed[]) =>
    all.slice(0, index).filter((person) => person.bureau === bureau).length;

  give('withdraws', among(['declined']), oneOf(1, 2));
  give('waits', among(['accepted']), oneOf(1, 1));
  give('interview', among(['assessment']), interviews);
  give('alarm', among(['assessment']), alarms.assessment);
  give('alarm', among(withInterview), alarms.later);
  give('override', among(withInterview), overrides);
  give('plan', among(['planning'], mandatory), mandatoryPlans);
  for (const first of among(['planning'], mandatory).filter((...one) => before(...one) === 0))
    lotOf(first).plan = 'signing';
  for (const [index, person] of among(['planning'], (one) => !mandatory(one)).entries())
    lotOf(person).plan = otherPlans[index % otherPlans.length] ?? 'draft';
  give('sharing', among(['assessment', ...withInterview]), oneOf(4, 1));

  const referable = (stages: readonly Stage[]) =>
    among(stages, (person) => lotOf(person).sharing && partner(person) >= 0).toSorted(
      (a, b) => partner(a) - partner(b),
    );
  const open = ['active', 'suspended'] as const;
  const ended = ['closed', 'closingReview'] as const;
  give('referral', referable(open), openReferrals);
  give('referral', referable(ended), endedReferrals);
  const due = ({ daysAgo }: Placed) => daysAgo >= reviewDue;
  give('expires', referable(['active']).filter(due), oneOf(1, 4));
  give('review', among(['active'], due), openReviews);
  give('review', among(ended), endedReviews);

  give('closure', among(ended), closures);
  give('achieves', among(ended), oneOf(2, 1));
  give('givesUp', among(ended), oneOf(2, 3));
  give('returned', among(['closed']), oneOf(1, 12));
  give(
    'reoffends',
    among(['closed'], ({ daysAgo }) => daysAgo >= followedUp),
    oneOf(1, 3),
  );
  give('outcome', among(planned), outcomes);
  give('idCard', among(planned), cards);
  const byAge = among(planned).toSorted((a, b) => a.daysAgo - b.daysAgo);
  give('transportCard', byAge, cards);
  const free = (named: boolean) =>
    among(['active'], ({ seat, bureau }) => !seat && full.includes(bureau) === named);
  for (const person of free(true).filter((one, index, all) => before(one, index, all) < calendar))
    lotOf(person).alone = true;
  give('alone', free(false), oneOf(2, 3));
  return people.map(lotOf);
}

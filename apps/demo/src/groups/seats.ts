import { deal } from '../dealing.js';
import type { Weighted } from '../random.js';
import type { Stage } from '../stage.js';
import { courses, type Course } from './courses.js';

/**
 * Ending of an enrolment: about six of ten members complete the programme (domain: reference values). Each
 * other ending occurs.
 */
export type MemberFate =
  'completed' | 'droppedOut' | 'excluded' | 'nonStarter' | 'transferredOut' | 'adminExit';

/** A place in a course, before anybody takes it. */
export interface Seat {
  readonly course: Course;
  /** 0 for the member who became ready for the course last. */
  readonly number: number;
  readonly stage: Stage;
  readonly fate: MemberFate;
}

/** Endings of all members but the first of each course. */
const fates: readonly Weighted<MemberFate>[] = [
  { value: 'completed', weight: 65 },
  { value: 'droppedOut', weight: 12 },
  { value: 'nonStarter', weight: 7 },
  { value: 'excluded', weight: 6 },
  { value: 'transferredOut', weight: 5 },
  { value: 'adminExit', weight: 5 },
];

/** Where the members of a completed course are now: those who began last are still active. */
const afterwards: readonly Weighted<Stage>[] = [
  { value: 'active', weight: 2 },
  { value: 'closingReview', weight: 1 },
  { value: 'closed', weight: 3 },
];
const order = afterwards.map(({ value }) => value);

const stagesOf = ({ fate, size }: Course): Stage[] =>
  fate === 'completed'
    ? deal(afterwards, size).toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    : Array.from({ length: size }, () => 'active');

/** Shares of the people of a stage who are in no course. */
const reserve: Partial<Record<Stage, number>> = { active: 0.3, closingReview: 0.3, closed: 0.5 };

const count = (stages: readonly Stage[], stage: Stage) => stages.filter((s) => s === stage).length;

/**
 * The places of the courses, which are filled in the order of their list while people of their stages are left.
 * A small demo has fewer courses, not smaller ones.
 */
export function seatsOf(everybody: readonly Stage[]): Seat[] {
  const taken: Stage[] = [];
  const filled = courses.flatMap((course) => {
    const wanted = stagesOf(course);
    const suffice = wanted.every((stage) => {
      const all = count(everybody, stage);
      return count(taken, stage) + count(wanted, stage) <= all * (1 - (reserve[stage] ?? 0));
    });
    if (!suffice) return [];
    taken.push(...wanted);
    return wanted.map((stage, number) => ({ course, number, stage }));
  });
  return (['completed', 'running', 'recruiting'] as const).flatMap((fate) => {
    const seats = filled.filter(({ course }) => course.fate === fate);
    // The first member stays: somebody has to miss a duty lately.
    const leavers = seats.filter(({ number }) => number > 0);
    const dealt = deal(fates, leavers.length);
    return seats.map((seat) => ({ ...seat, fate: dealt[leavers.indexOf(seat)] ?? 'completed' }));
  });
}

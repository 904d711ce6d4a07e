import type { Dto } from '@gza/contract';

type Enrolment = Pick<Dto<'Enrolment'>, 'state' | 'proposedOn'>;

const going: readonly Enrolment['state'][] = ['started', 'enrolled'];
/** States before the first session, in which there is no attendance yet. */
const before: readonly Enrolment['state'][] = [
  'proposed',
  'suitability',
  'unsuitable',
  'waitlisted',
];

/** Enrolments in progress first, then the rest, the newest first. */
export function inReadingOrder<E extends Enrolment>(enrolments: readonly E[]): E[] {
  const rank = ({ state }: E) => (going.includes(state) ? 0 : 1);
  return enrolments.toSorted(
    (a, b) => rank(a) - rank(b) || b.proposedOn.localeCompare(a.proposedOn),
  );
}

export const hasSessions = ({ state }: Pick<Enrolment, 'state'>): boolean =>
  !before.includes(state);

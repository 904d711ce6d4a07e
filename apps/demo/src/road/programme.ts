import type { PlanNeed } from '@gza/contract';
import type { Course } from '../groups/courses.js';
import type { Journey } from '../journey.js';

export interface ChosenProgramme {
  readonly programme: string;
  readonly need: PlanNeed;
  readonly delivery: 'group' | 'individual';
}

const alone: readonly { programme: string; need: PlanNeed }[] = [
  { programme: 'penitentiary-stress', need: 'healthEmotional' },
  { programme: 'bibliotherapy', need: 'healthEmotional' },
  { programme: 'drug-rehabilitation', need: 'dependences' },
  { programme: 'gambling-rehabilitation', need: 'dependences' },
];

const ofCourse = ({ programme, need }: Course): ChosenProgramme => ({
  programme,
  need,
  delivery: 'group',
});

/**
 * The programme of a person: that of their course, or for some an individual one with the psychologist. The plan
 * of a mandatory case names one before its place is found.
 */
export function programmeOf({ course, person }: Journey): ChosenProgramme | undefined {
  if (course) return ofCourse(course);
  const named = person.stage === 'planning' && person.category === 'probationerMandatory';
  if (!person.lot.alone && !named) return undefined;
  const { ratings } = person.profile;
  const [first] = alone.toSorted((a, b) => ratings[b.need] - ratings[a.need]);
  return first && { ...first, delivery: 'individual' };
}

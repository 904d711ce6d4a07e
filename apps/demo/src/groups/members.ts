import { addDays, daysBetween, type LocalDate } from '@gza/api/local-date';
import { isMinorOn } from '@gza/contract';
import { referenceId } from '@gza/api/reference';
import type { DemoBeneficiary } from '../people.js';
import { courses, type Course } from './courses.js';
import { firstDay } from './timetable.js';

/** Most days from the application until the plan is active, when a person may take part in a programme. */
const daysUntilActive = 62;
/** Most days that people wait for a suitable group. */
const longestWait = 200;

/** Most days from a sentence to the application: the juvenile rules of the sentence hold beyond 18. */
const daysSinceSentence = 60;

function fits(course: Course, person: DemoBeneficiary, starts: LocalDate): boolean {
  if (referenceId('bureau', course.bureau) !== person.bureauId) return false;
  const stays = course.fate === 'completed' ? ['active', 'closingReview', 'closed'] : ['active'];
  if (!stays.includes(person.stage)) return false;
  const adult =
    person.category !== 'diversion' &&
    !isMinorOn(person.birthDate, addDays(person.appliedOn, -daysSinceSentence));
  if (course.audience === 'adult' && !adult) return false;
  const waits = daysBetween(addDays(person.appliedOn, daysUntilActive), starts);
  return waits >= 0 && waits <= longestWait;
}

/** The course of each person: the first that starts when they are ready for it. Nobody is in two. */
export function membersOf(
  people: readonly DemoBeneficiary[],
  today: LocalDate,
): ReadonlyMap<Course, readonly DemoBeneficiary[]> {
  const placed = new Set<DemoBeneficiary>();
  const byStart = courses.toSorted((a, b) => b.weeksAgo - a.weeksAgo);
  return new Map(
    byStart.map((course) => {
      const starts = firstDay(course, today);
      const members = people
        .filter((person) => !placed.has(person) && fits(course, person, starts))
        .slice(0, course.size);
      for (const member of members) placed.add(member);
      return [course, members] as const;
    }),
  );
}

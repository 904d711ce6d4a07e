import { addDays, daysBetween, type LocalDate } from '@gza/api/local-date';
import { referenceId } from '@gza/api/reference';
import type { DemoBeneficiary } from '../people.js';
import { courses, type Course } from './courses.js';
import { firstDay } from './timetable.js';

/** Most days from the application until the plan is active, when a person may take part in a programme. */
const daysUntilActive = 62;
/** Most days that people wait for a suitable group. */
const longestWait = 200;

const ageOn = (birthDate: LocalDate, on: LocalDate): number =>
  Number(on.slice(0, 4)) -
  Number(birthDate.slice(0, 4)) -
  (on.slice(5) < birthDate.slice(5) ? 1 : 0);

function fits(course: Course, person: DemoBeneficiary, starts: LocalDate): boolean {
  if (referenceId('bureau', course.bureau) !== person.bureauId) return false;
  const stays = course.fate === 'completed' ? ['active', 'closingReview', 'closed'] : ['active'];
  if (!stays.includes(person.stage)) return false;
  const adult = ageOn(person.birthDate, addDays(starts, -30)) >= 18;
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

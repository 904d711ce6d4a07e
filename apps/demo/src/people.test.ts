import { addDays, daysBetween, localDateOf } from '@gza/api/local-date';
import { isMinorOn } from '@gza/contract';
import { referenceId } from '@gza/api/reference';
import { courses } from './groups/courses.js';
import { firstDay } from './groups/timetable.js';
import { demoSize } from './load.js';
import type { Lot } from './lots.js';
import { demoPeople, type DemoBeneficiary } from './people.js';
import { createRandom } from './random.js';
import { stages, type Stage } from './stage.js';

const seed = createRandom('gza');
const first = '2026-01-01';
/** Days of two years, on every day of the week. */
const days = Array.from({ length: 56 }, (_, index) => addDays(first, index * 13));
const ended = ['closed', 'closingReview'] as const;
const at = (day: string) => new Date(`${day}T08:00:00.000Z`);
const demo = (day = first, size = demoSize) => demoPeople(seed, size, at(day));

const valuesOf = <K extends keyof Lot>(
  people: readonly DemoBeneficiary[],
  key: K,
  ...of: Stage[]
): Lot[K][] => [
  ...new Set(people.filter(({ stage }) => of.includes(stage)).map(({ lot }) => lot[key])),
];
const ofBureau = (people: readonly DemoBeneficiary[], bureau: string) =>
  people.filter(({ bureauId }) => bureauId === referenceId('bureau', bureau));

describe('the people of the demo', () => {
  it('are the same for the same seed and day, and others for another seed', () => {
    expect(demo()).toEqual(demo());
    expect(demoPeople(createRandom('gzb'), demoSize, at(first))).not.toEqual(demo());
  });

  it.each([30, demoSize, 300, 2000])('are as many as asked for: %i', (size) => {
    const people = demo(first, size);
    expect(people).toHaveLength(size);
    expect(new Set(people.map(({ index }) => index)).size).toBe(size);
    expect(new Set(people.map(({ stage }) => stage)).size).toBe(stages.length);
  });

  it('have somebody whom the first steps of the README search for', () => {
    expect(ofBureau(demo(), 'tbilisi').map(({ familyName }) => familyName)).toContain('კაპანაძე');
  });

  it('have few closed cases and many active ones', () => {
    const count = (stage: Stage) => demo().filter((person) => person.stage === stage).length;
    expect(count('closed') / demoSize).toBeLessThan(0.19);
    expect(count('active') / demoSize).toBeGreaterThan(0.42);
  });

  it('are in every bureau, and most in two', () => {
    const people = demo();
    expect(new Set(people.map(({ bureauId }) => bureauId)).size).toBe(8);
    expect(ofBureau(people, 'tbilisi').length).toBeGreaterThan(demoSize * 0.45);
    expect(ofBureau(people, 'imereti').length).toBeGreaterThan(demoSize * 0.2);
  });
});

describe.each([
  ['the demo of the default size', demoSize],
  ['a larger one', 300],
])('%s, whatever the day', (_name, size) => {
  const demos = days
    .filter((_day, index) => size === demoSize || index % 8 === 0)
    .map((day) => ({ day, people: demo(day, size) }));

  it('deals every possibility', () => {
    for (const { people } of demos) {
      expect(valuesOf(people, 'withdraws', 'declined')).toHaveLength(2);
      expect(valuesOf(people, 'waits', 'accepted')).toHaveLength(2);
      expect(valuesOf(people, 'interview', 'assessment')).toHaveLength(4);
      expect(valuesOf(people, 'alarm', 'assessment')).toContain('raised');
      expect(valuesOf(people, 'alarm', 'planning', 'active')).toHaveLength(3);
      expect(valuesOf(people, 'plan', 'planning')).toHaveLength(7);
      expect(valuesOf(people, 'review', 'active')).toHaveLength(5);
      expect(valuesOf(people, 'closure', ...ended)).toHaveLength(6);
      expect(valuesOf(people, 'referral', 'active', 'suspended', ...ended)).toHaveLength(11);
      expect(valuesOf(people, 'expires', 'active')).toHaveLength(2);
      expect(valuesOf(people, 'idCard', 'active', 'suspended', ...ended)).toHaveLength(8);
    }
  });

  it('fills groups of five to eight, each with people whose duty it is', () => {
    for (const { people, day } of demos)
      for (const course of courses) {
        const members = people.filter(({ seat }) => seat?.course === course);
        if (members.length === 0) continue;
        expect(members.length).toBeGreaterThanOrEqual(course.fate === 'recruiting' ? 6 : 5);
        expect(members.length).toBeLessThanOrEqual(8);
        expect(
          members.some(
            ({ category, seat }) =>
              category === 'probationerMandatory' && seat?.fate === 'completed',
          ),
        ).toBe(true);
        for (const { appliedOn, birthDate } of members) {
          expect(daysBetween(appliedOn, firstDay(course, day))).toBeGreaterThanOrEqual(86);
          expect(isMinorOn(birthDate, addDays(appliedOn, -60))).toBe(false);
        }
      }
  });

  it('has courses of every kind, and every ending of an enrolment', () => {
    for (const { people } of demos) {
      const held = people.flatMap(({ seat }) => (seat ? [seat] : []));
      expect(new Set(held.map(({ course }) => course.fate))).toEqual(
        new Set(['completed', 'running', 'recruiting']),
      );
      const over = held.filter(({ course }) => course.fate === 'completed');
      expect(new Set(over.map(({ fate }) => fate)).size).toBe(6);
    }
  });

  it('has work for the named people of both bureaus', () => {
    for (const { people, day } of demos) {
      const tbilisi = ofBureau(people, 'tbilisi');
      const imereti = ofBureau(people, 'imereti');
      for (const bureau of [tbilisi, imereti]) {
        expect(
          bureau.some(
            ({ stage, category, lot }) =>
              stage === 'planning' && category === 'probationerMandatory' && lot.plan === 'signing',
          ),
        ).toBe(true);
        const plans = bureau.filter(({ stage }) => stage === 'planning').map(({ lot }) => lot.plan);
        if (bureau === tbilisi)
          expect(plans).toEqual(expect.arrayContaining(['discarded', 'draft']));
        expect(bureau.some(({ stage, lot }) => stage === 'active' && lot.referral === 'sent')).toBe(
          true,
        );
      }
      // The third person of a psychologist is found unsuitable with the one, and withdraws with the other.
      const alone = (bureau: readonly DemoBeneficiary[]) =>
        bureau.filter(({ lot, appliedOn }) => lot.alone && daysBetween(appliedOn, day) > 90).length;
      expect(alone(tbilisi)).toBeGreaterThanOrEqual(3);
      expect(alone(imereti)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has nobody of tomorrow', () => {
    for (const { people, day } of demos)
      expect(people.filter(({ appliedOn }) => appliedOn > localDateOf(at(day)))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { kaplanMeier, survivalAt, type Observation } from './survival.js';

/** Parses observations: `6 7+` is an event at 6 and a censoring at 7. */
function series(text: string): Observation[] {
  return text.split(' ').map((word) => ({ time: parseFloat(word), event: !word.endsWith('+') }));
}

function readRossi() {
  const file = join(__dirname, '../../../../../data/rossi.csv');
  const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const names = header.split(',');
  return rows.map((row) => {
    const values = row.split(',').map(Number);
    const field = (name: string) => values[names.indexOf(name)] ?? Number.NaN;
    return { time: field('week'), event: field('arrest') === 1, aid: field('fin') === 1 };
  });
}

const observations = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 30 }), event: fc.boolean() }),
  { maxLength: 60 },
);

describe('Kaplan-Meier', () => {
  describe('21 patients on 6-MP (Freireich et al. 1963), many of them censored', () => {
    const steps = kaplanMeier(
      series('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'),
    );

    it('gives the published survival, numbers at risk and log-log limits', () => {
      const atEvents = steps.filter((step) => step.events > 0);
      const rounded = (value: number | null) => Number(value?.toFixed(4));
      expect(
        atEvents.map(({ time, atRisk, events, survival, lower, upper }) => [
          time,
          atRisk,
          events,
          rounded(survival),
          rounded(lower),
          rounded(upper),
        ]),
      ).toEqual([
        [6, 21, 3, 0.8571, 0.6197, 0.9516],
        [7, 17, 1, 0.8067, 0.5631, 0.9228],
        [10, 15, 1, 0.7529, 0.5032, 0.8894],
        [13, 12, 1, 0.6902, 0.4316, 0.8491],
        [16, 11, 1, 0.6275, 0.3675, 0.8049],
        [22, 7, 1, 0.5378, 0.2678, 0.7468],
        [23, 6, 1, 0.4482, 0.1881, 0.6801],
      ]);
    });

    it('has a step for censorings too, at which the estimate stays', () => {
      expect(steps.map((step) => step.time)).toEqual([
        6, 7, 9, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 34, 35,
      ]);
      expect(steps.at(-1)).toMatchObject({ time: 35, atRisk: 1, events: 0, censored: 1 });
      expect(survivalAt(steps, 35)).toBe(survivalAt(steps, 23));
    });
  });

  describe('432 people released from prison (Rossi et al. 1980)', () => {
    const cohort = readRossi();

    it.each([
      ['all', cohort, 114, 432],
      ['with aid', cohort.filter((person) => person.aid), 48, 216],
      ['without aid', cohort.filter((person) => !person.aid), 66, 216],
    ])('%s: the rearrested and the share left', (_, people, rearrested, size) => {
      const steps = kaplanMeier(people);
      expect(steps.reduce((sum, step) => sum + step.events, 0)).toBe(rearrested);
      expect(steps[0]?.atRisk).toBe(size);
      expect(survivalAt(steps, 52)).toBeCloseTo(1 - rearrested / size, 12);
    });

    it('leaves 0.7361 after 52 weeks', () => {
      expect(survivalAt(kaplanMeier(cohort), 52).toFixed(4)).toBe('0.7361');
    });
  });

  it('counts a person censored at the time of an event as at risk at it', () => {
    expect(kaplanMeier(series('5+ 5 5+ 8'))[0]).toMatchObject({
      time: 5,
      atRisk: 4,
      events: 1,
      censored: 2,
      survival: 0.75,
    });
  });

  it('has no step for an empty cohort, whose survival is 1', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(survivalAt([], 52)).toBe(1);
  });

  it('takes a single person, with the event and without', () => {
    const counts = { time: 3, atRisk: 1 };
    expect(kaplanMeier(series('3'))).toEqual([
      { ...counts, events: 1, censored: 0, survival: 0, lower: null, upper: null },
    ]);
    expect(kaplanMeier(series('3+'))).toEqual([
      { ...counts, events: 0, censored: 1, survival: 1, lower: 1, upper: 1 },
    ]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a time', (time) => {
    expect(() => kaplanMeier([{ time, event: true }])).toThrow(RangeError);
  });

  it('is the plain share when nobody is censored before the end', () => {
    fc.assert(
      fc.property(observations, (people) => {
        const steps = kaplanMeier(
          people.map((person) => (person.event ? person : { ...person, time: 31 })),
        );
        const events = people.filter((person) => person.event).length;
        expect(survivalAt(steps, 31)).toBeCloseTo(
          people.length ? 1 - events / people.length : 1,
          10,
        );
      }),
    );
  });

  it('never rises, lies between its limits, and does not depend on the order of people', () => {
    fc.assert(
      fc.property(observations, (people) => {
        const steps = kaplanMeier(people);
        steps.forEach((step, index) => {
          expect(step.survival).toBeLessThanOrEqual(steps[index - 1]?.survival ?? 1);
          expect(step.lower ?? 0).toBeLessThanOrEqual(step.survival);
          expect(step.upper ?? 1).toBeGreaterThanOrEqual(step.survival);
        });
        expect(kaplanMeier(people.toReversed())).toEqual(steps);
      }),
    );
  });
});

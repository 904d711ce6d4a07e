import { expectAsReviewed, expectedRows } from '../support/expected.js';
import type { Caller } from '../support/api.js';
import { otherwise } from './list-queries.js';
import { ViewWorld, type Given } from './world.js';

/** Each report with what it may be broken down by, as `expected/reports.csv` has it; once without. */
const questions = expectedRows('reports.csv')
  .slice(1)
  .flatMap(([code = '', , , , , , by = '']) =>
    ['', ...by.split(' ').filter(Boolean)].map((dimension) => [code, dimension] as const),
  );

/** Beside the person in force: what was before the period, is after it, was called off, or belongs elsewhere. */
const outside: Given = {
  'rehabilitation_case/': { opened_at: '2025-10-01T08:00:00Z' },
  'enrolment/group': { state: 'unsuitable' },
  'enrolment/mandatory': { state: 'adminExit' },
  'programme_session/mandatory': { state: 'cancelled' },
  'attendance/voluntary': { mark: 'notExpected' },
  'attendance/mandatory': { mark: 'present' },
  'referral/retraining': { state: 'discarded', sent_at: null },
  'referral/legal': { state: 'expired', sent_at: '2026-08-03T08:00:00Z', answered_at: null },
  'service_delivery/staff': { delivered_on: '2025-11-20', units: 3 },
};

/** The person came to a session; of two referrals one was sent sixty days ago, to the day, one a day later. */
const answered: Given = {
  'attendance/voluntary': { mark: 'present' },
  'referral/retraining': {
    state: 'delivered',
    sent_at: '2026-09-24T20:00:00Z',
    answer_due_on: '2026-10-16',
    answered_at: '2026-10-05T08:00:00Z',
    rejection_reason: null,
  },
  'referral/legal': {
    state: 'rejected',
    sent_at: '2026-09-25T20:00:00Z',
    answer_due_on: '2026-10-16',
    answered_at: '2026-10-13T08:00:00Z',
    rejection_reason: 'noCapacity',
  },
};

/**
 * A person, a neighbour in the bureau whose rows differ, and a stranger in another bureau whose rows count
 * elsewhere or not at all. What each report counts of them, in all and by each dimension, stands in
 * `expected/figures.csv`.
 */
describe('what reports count', () => {
  let world: ViewWorld;
  let head: Caller;

  beforeAll(async () => {
    world = await ViewWorld.start();
    await world.scene(outside);
    const scene = await world.scene(answered);
    await scene.neighbour(otherwise);
    // The rows of the neighbour were given so; nothing of them was another value before.
    await world.api.owner.query('truncate past_circumstances');
    head = await world.api.staff('head', 'დავით ლომიძე');
  });
  afterAll(() => world.api.stop());

  /** Ids and texts of one person as what they are; codes as they are. */
  const readable = (dimensions: Readonly<Record<string, unknown>>) =>
    Object.values(dimensions)
      .map((code) => (/^[0-9a-f-]{36}$/u.test(String(code)) ? 'some id' : String(code)))
      .join(' ');

  it('is what was reviewed, by every dimension', async () => {
    const rows: string[][] = [];
    for (const [code, by] of questions) {
      const { total, rows: found } = await head.ok('getReport', {
        code,
        query: { by, ...(code === 'reoffending' && { from: '2025-01-01' }) },
      });
      const told = (name: string, row: typeof total) => [
        ...[code, by, name, row.numerator, row.denominator, row.value].map(String),
        Object.entries(row.details)
          .map(([detail, count]) => `${detail}=${String(count)}`)
          .join(' '),
      ];
      if (!by) rows.push(told('total', total));
      // Those whose ids differ between two runs keep the order of their figures.
      else rows.push(...found.map((row) => told(readable(row.dimensions), row)).sort());
    }
    expectAsReviewed('figures.csv', [
      ['report', 'by', 'of', 'numerator', 'denominator', 'value', 'details'],
      ...rows,
    ]);
  });
});

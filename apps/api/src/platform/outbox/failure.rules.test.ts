import { ProblemError } from '../errors.js';
import { failureOf, withoutValues } from './failure.rules.js';

const ofDatabase = (code: string, message: string, fields: object = {}) =>
  Object.assign(new Error(message), { code, severity: 'ERROR', ...fields });

describe('what is kept of a failure', () => {
  it.each([
    [
      ofDatabase('23505', 'duplicate key value violates unique constraint "plan_one_active"', {
        constraint: 'plan_one_active',
        detail: 'Key (case_id)=(01890a5d-ac96-774b-bcce-b302099a8057) already exists.',
      }),
      '23505',
      'duplicate key value violates unique constraint "plan_one_active"',
    ],
    [
      ofDatabase('22P02', 'invalid input syntax for type uuid: "ნინო ბერიძე"'),
      '22P02',
      'invalid input syntax for type uuid: …',
    ],
    [
      ofDatabase(
        '23502',
        'null value in column "ended_on" of relation "plan" violates not-null constraint',
        {
          table: 'plan',
          column: 'ended_on',
        },
      ),
      '23502',
      'null value in column "ended_on" of relation "plan" violates not-null constraint',
    ],
    [
      ofDatabase(
        '22023',
        "person 01001011111, born 1990-01-31, is known as 'Nino' and as ნინო ბერიძე",
      ),
      '22023',
      'person … born … is known as … and as …',
    ],
    [
      ofDatabase('P0001', 'Nino Beridze has no consent', {
        where: 'PL/pgSQL function app.check_consent(uuid,text) line 7 at RAISE',
      }),
      'P0001',
      'raised in app.check_consent, line 7',
    ],
    [ofDatabase('P0001', 'Nino Beridze has no consent'), 'P0001', 'raised in a function'],
    [
      ofDatabase('22003', 'value 5551234567 is out of range for type integer'),
      '22003',
      'value … is out of range for type integer',
    ],
  ])('keeps code and message of the database without values: %s', (error, code, message) => {
    expect(failureOf(error)).toEqual({ code, message });
  });

  it('looks through the wrapper of TypeORM', () => {
    const driverError = ofDatabase('40P01', 'deadlock detected');
    expect(failureOf(Object.assign(new Error('QueryFailedError: …'), { driverError }))).toEqual({
      code: '40P01',
      message: 'deadlock detected',
    });
  });

  it('names a problem by its code and the place it was thrown at', () => {
    const { code, message } = failureOf(new ProblemError('plan-stands', { name: 'ნინო' }));
    expect(code).toBe('plan-stands');
    expect(message).toMatch(/^refused, thrown at outbox\/failure\.rules\.test\.ts:\d+$/u);
  });

  it('keeps of any other error its class and the place, and no word of its message', () => {
    const { code, message } = failureOf(new TypeError('ნინო is not iterable'));
    expect(code).toBe('TypeError');
    expect(message).toMatch(/^thrown at outbox\/failure\.rules\.test\.ts:\d+$/u);
  });

  it('knows a lost connection by its code', () => {
    const error = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', stack: '' });
    expect(failureOf(error)).toEqual({
      code: 'ECONNRESET',
      message: 'thrown at an unknown place',
    });
  });

  it('does not keep what is no error', () => {
    expect(failureOf('ნინო')).toEqual({
      code: 'unknown',
      message: 'something other than an error was thrown',
    });
  });
});

describe('what is left of a message', () => {
  it.each([
    ['relation "plan" of "Nino"', ['plan'], 'relation "plan" of …'],
    ["relation 'plan'", ['plan'], 'relation …'],
    ['value "" in ""', [], 'value … in …'],
    ['at 12.5, 7:30 or 2026-11-24', [], 'at … or …'],
    ['column c1 and _2 stay', [], 'column c1 and _2 stay'],
    ['tab\tand line\nare gone', [], 'tab…and line…are gone'],
    ['ნინო  ბერიძე "x" 5 done', [], '… done'],
    ['a'.repeat(400), [], 'a'.repeat(300)],
  ] as const)('%j with %j is %j', (message, names, left) => {
    expect(withoutValues(message, names)).toBe(left);
  });
});

describe('what an error is known by', () => {
  const stackless = (more: object) => Object.assign(new Error('ნინო'), { stack: '', ...more });

  it.each([
    [stackless({ code: 'EPIPE' }), 'EPIPE'],
    [stackless({ code: 'ab' }), 'Error'],
    [stackless({ code: 'AB' }), 'Error'],
    [stackless({ code: 'A'.repeat(41) }), 'Error'],
    [stackless({ code: 'A'.repeat(40) }), 'A'.repeat(40)],
    [stackless({ code: 'nino' }), 'Error'],
    [stackless({ code: 'ECONN RESET' }), 'Error'],
    [stackless({ code: 7 }), 'Error'],
    // Five signs alone are no error of the database: that has a severity.
    [stackless({ code: '23505' }), 'Error'],
    [stackless({ code: 'x23505', severity: 'ERROR' }), 'Error'],
    [stackless({ code: '235051', severity: 'ERROR' }), 'Error'],
  ])('%#: %s', (error, code) => {
    expect(failureOf(error)).toEqual({ code, message: 'thrown at an unknown place' });
  });

  it('is the first frame of the product, not of a package or of Node', () => {
    const stack = [
      'Error: ნინო',
      '    at Object.run (/srv/node_modules/pg/lib/client.js:10:5)',
      '    at process.processTicks (node:internal/process/task_queues:95:5)',
      '    at endPlans (/srv/dist/modules/plans/end-plans.js:42:7)',
      '    at relay (/srv/dist/platform/outbox/relay.js:1:1)',
    ].join('\n');
    expect(failureOf(stackless({ stack })).message).toBe('thrown at plans/end-plans.js:42');
    expect(failureOf(stackless({ stack: 'Error\n    at nowhere' })).message).toBe(
      'thrown at an unknown place',
    );
    expect(
      failureOf(stackless({ stack: 'Error\n    at /srv/dist/plans/end-plans.js:42:7' })).message,
    ).toBe('thrown at plans/end-plans.js:42');
  });

  it('keeps the function and the line of what the database raised itself', () => {
    const raised = (where?: string) => failureOf(ofDatabase('P0002', 'ნინო', { where })).message;
    expect(raised('PL/pgSQL function check_it() line 12 at RAISE')).toBe(
      'raised in check_it, line 12',
    );
    expect(raised('SQL function "x" statement 1')).toBe('raised in a function');
    expect(raised()).toBe('raised in a function');
  });

  it.each([null, undefined, 7, { code: '23505', severity: 'ERROR' }])(
    'is unknown of %j',
    (thrown) => {
      expect(failureOf(thrown)).toEqual({
        code: 'unknown',
        message: 'something other than an error was thrown',
      });
    },
  );
});

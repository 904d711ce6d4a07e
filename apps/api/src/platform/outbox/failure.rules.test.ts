import { ProblemError } from '../errors.js';
import { failureOf } from './failure.rules.js';

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

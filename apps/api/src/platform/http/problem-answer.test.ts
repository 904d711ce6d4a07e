import { DatabaseUnavailable } from '../db/connection.js';
import { ProblemError } from '../errors.js';
import { mapConstraintToProblem, toProblemError, unmappedConstraint } from './problem-answer.js';

const violation = (code: string, constraint?: string) =>
  Object.assign(new Error('violates'), { code, constraint });

describe('errors as problems', () => {
  mapConstraintToProblem('test_name_key', new ProblemError('user-exists'));

  it.each([
    [violation('23505', 'test_name_key'), 'user-exists', undefined],
    [violation('23505', 'test_other_key'), 'conflict', 'test_other_key'],
    [violation('23514'), 'conflict', 'without a name (23514)'],
    [{ driverError: violation('23503', 'test_fk') }, 'conflict', 'test_fk'],
    [violation('42501'), 'forbidden', undefined],
    [violation('40001'), 'unavailable', undefined],
    [violation('57P01'), 'unavailable', undefined],
    [violation('22012'), 'internal', undefined],
    [new DatabaseUnavailable(new Error('gone')), 'unavailable', undefined],
    [new Error('Connection terminated unexpectedly'), 'internal', undefined],
    [new ProblemError('not-found'), 'not-found', undefined],
  ])('%j is %s, its unmapped constraint %s', (error, code, constraint) => {
    expect([toProblemError(error).code, unmappedConstraint(error)]).toEqual([code, constraint]);
  });
});

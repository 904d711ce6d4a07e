import { ADULT, formWith, scored } from '../../../test/support/forms.js';
import { ProblemError } from '../../platform/errors.js';
import { changedAnswers, mergeAnswers, requireSound } from './merge-answers.rules.js';

describe('answers saved in parts', () => {
  it('leave what is absent and clear what is null', () => {
    expect(mergeAnswers({ a: 's1', b: 's2' }, { b: null, c: 's3' })).toEqual({ a: 's1', c: 's3' });
  });

  it('take a name of the language itself for a question like any other', () => {
    const part = JSON.parse('{"__proto__": "s1", "constructor": "s2"}') as Record<string, unknown>;
    const merged = mergeAnswers({}, part);
    expect(Object.keys(merged)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  });

  it('say which of them changed, lists by their content', () => {
    expect(
      changedAnswers({ a: 's1', b: ['x', 'y'], c: true }, { a: 's1', b: ['x', 'y'], d: 3 }),
    ).toEqual(['c', 'd']);
    expect(changedAnswers({ b: ['x', 'y'] }, { b: ['x'] })).toEqual(['b']);
  });

  it('are refused with every fault, and accepted without one', () => {
    const form = formWith([scored('q1', 3), scored('q2', 3)]);
    const refused = () => requireSound(form, { q1: 's9', q2: 'x', q3: 's1' }, ADULT, 'draft');
    expect(refused).toThrow(ProblemError);
    try {
      refused();
    } catch (error) {
      expect((error as ProblemError).errors.map((packError) => packError.pointer)).toEqual([
        '/answers/q3',
        '/answers/q1',
        '/answers/q2',
      ]);
    }
    expect(() => requireSound(form, { q1: 's3' }, ADULT, 'draft')).not.toThrow();
  });
});

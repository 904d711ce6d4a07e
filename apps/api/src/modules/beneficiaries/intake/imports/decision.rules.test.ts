import fc from 'fast-check';
import { decide, decisionFor, isError, type Candidate } from './decision.rules.js';

const person = { name: 'ღვინჯილია თამთა', birthDate: '1988-03-04' };
const known: Candidate = {
  id: '01890000-0000-7000-8000-000000000001',
  earlier: null,
  line: null,
  ground: 'nameAndBirthDate',
  maskedName: 'თ… ღვ…',
  bureauCode: 'tbilisi',
  caseNumber: 'GZ-2026-000001',
  personalNumber: '01024012345',
};
const earlier: Candidate = {
  ...known,
  id: null,
  earlier: 0,
  line: 7,
  maskedName: null,
  bureauCode: null,
  caseNumber: null,
  personalNumber: null,
};
const row = (decision: string, personalNumber?: string) => ({ decision, person, personalNumber });

describe('the decision on a row', () => {
  it.each([
    ['a case number', known, 'GZ-2026-000001'],
    ['an id without a case', { ...known, caseNumber: null }, known.id],
    ['a line of the file', earlier, 'line 7'],
  ])('names a person by %s', (_what, candidate, decision) => {
    expect(decisionFor(candidate)).toBe(decision);
  });

  it.each([
    ['new', 'new'],
    [' SKIP ', 'skip'],
    ['gz-2026-000001', known],
    ['Line  7', earlier],
  ])('%s is understood in any case', (decision, verdict) => {
    expect(decide(row(decision), [known, earlier], undefined)).toEqual(verdict);
  });

  it('is asked for where somebody is found, and for nobody else', () => {
    expect(decide(row(''), [], undefined)).toBe('new');
    expect(decide(row(''), [earlier], undefined)).toEqual({
      column: 'decision',
      code: 'possibleDuplicate',
      params: { known: ['line 7'] },
      person,
      candidates: [
        {
          ground: 'nameAndBirthDate',
          decision: 'line 7',
          line: 7,
          maskedName: null,
          bureauCode: null,
          caseNumber: null,
          beneficiaryId: null,
        },
      ],
    });
  });

  it('on all others holds for rows without their own, where somebody is found', () => {
    expect(decide(row(''), [known], 'skip')).toBe('skip');
    expect(decide(row('new'), [known], 'skip')).toBe('new');
    expect(decide(row(''), [], 'skip')).toBe('new');
  });

  it('does not join two personal numbers', () => {
    expect(decide(row('GZ-2026-000001', '01024099999'), [known], undefined)).toEqual({
      column: 'decision',
      code: 'otherPersonalNumber',
    });
    expect(decide(row('GZ-2026-000001', '01024012345'), [known], undefined)).toBe(known);
    expect(decide(row('line 7', '01024099999'), [earlier], undefined)).toBe(earlier);
  });

  it('registers nobody who may be known unless it says so', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.constantFrom(undefined, 'skip' as const),
        fc.subarray([known, earlier], { minLength: 1 }),
        (text, others, candidates) => {
          const verdict = decide(row(text), candidates, others);
          expect(verdict === 'new').toBe(text.trim().toLowerCase() === 'new');
          if (text.trim() !== '' && isError(verdict)) expect(verdict.code).toBe('oneOf');
        },
      ),
    );
  });
});

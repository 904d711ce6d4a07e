import { outcomeErrors, type OutcomeClaim } from './outcome.rules.js';

const today = '2026-11-24';
const tomorrow = '2026-11-25';
const employed: OutcomeClaim = { kind: 'employment', status: 'employed', occurredOn: today };
const reoffence: OutcomeClaim = {
  kind: 'reoffence',
  status: 'convicted',
  occurredOn: '2026-03-01',
};

describe('outcomeErrors', () => {
  it.each<[string, OutcomeClaim]>([
    ['a status of its kind, today', employed],
    ['an offence without a conviction', reoffence],
    ['a conviction on the day of the offence', { ...reoffence, convictedOn: '2026-03-01' }],
    ['a conviction of today', { ...reoffence, convictedOn: today }],
  ])('accepts %s', (_, claim) => {
    expect(outcomeErrors(claim)).toEqual([]);
  });

  it('names the statuses that the kind has', () => {
    expect(outcomeErrors({ ...employed, status: 'homeless' })).toEqual([
      {
        pointer: '/status',
        code: 'oneOf',
        params: { allowed: ['employed', 'unemployed', 'notInLabourForce'] },
      },
    ]);
  });

  it.each([
    [{ ...employed, convictedOn: '2026-01-01' }, { code: 'notApplicable' }],
    // The day of a field that does not apply is not checked.
    [{ ...employed, convictedOn: tomorrow }, { code: 'notApplicable' }],
    [
      { ...reoffence, convictedOn: '2026-02-28' },
      { code: 'dateOrder', params: { other: '01.03.2026' } },
    ],
  ])('judges the day of a conviction (%#)', (claim, error) => {
    expect(outcomeErrors(claim)).toEqual([{ pointer: '/convictedOn', ...error }]);
  });

  it('says everything at once', () => {
    expect(
      outcomeErrors({
        kind: 'housing',
        status: 'employed',
        occurredOn: tomorrow,
        convictedOn: today,
      }),
    ).toEqual([
      {
        pointer: '/status',
        code: 'oneOf',
        params: { allowed: ['stable', 'temporary', 'homeless'] },
      },
      { pointer: '/convictedOn', code: 'notApplicable' },
    ]);
  });
});

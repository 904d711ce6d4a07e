import { domainEvent } from './domain-event.js';

const [planId, caseId, beneficiaryId] = [
  '01890a5d-ac96-774b-bcce-b302099a8057',
  '01890a5d-ac96-774b-bcce-b302099a8058',
  '01890a5d-ac96-774b-bcce-b302099a8059',
];
const payload = { planId, caseId, beneficiaryId, number: 2 };

describe('an event that is emitted', () => {
  it('carries the aggregate that its payload names', () => {
    expect(domainEvent('plan.activated', payload)).toEqual({
      type: 'plan.activated',
      aggregate: 'plan',
      aggregateId: planId,
      payload,
    });
  });

  it('does not carry what its declaration does not have', () => {
    expect(() => domainEvent('plan.activated', { ...payload, name: 'ნინო' } as never)).toThrow(
      'The payload of plan.activated does not fit its declaration: name.',
    );
    expect(() => domainEvent('plan.activated', { ...payload, planId: 'ნინო' })).toThrow(
      'The payload of plan.activated does not fit its declaration: planId.',
    );
  });

  it('does not compile when the catalogue has no such event, or another payload', () => {
    const attempts = [
      // @ts-expect-error no event has this name
      () => domainEvent('plan.lost', payload),
      // @ts-expect-error a field is missing
      () => domainEvent('plan.activated', { planId, caseId, beneficiaryId }),
      () =>
        domainEvent('safety-alert.raised', {
          safetyAlertId: planId,
          // @ts-expect-error no severity has this code
          severity: 'mild',
        }),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(Error);
  });
});

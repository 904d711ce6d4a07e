import { endpoints } from './endpoints.js';
import { refusesEqual, repeatable } from './equal-requests.js';

const refused = Object.keys(endpoints).filter(refusesEqual);

describe('equal requests', () => {
  it.each([
    ['addNote', true],
    ['takeHotlineCall', true],
    ['createApiClient', true],
    // Not created: the session exists, its notes do not.
    ['writeSessionNote', true],
    // With a version the second one is stale.
    ['addPlanGoal', false],
    ['searchBeneficiaries', false],
    ['createCalendarFeed', false],
    ['changeNote', false],
    ['login', false],
    ['toString', false],
  ])('%s is refused: %s', (operation, expected) => {
    expect(refusesEqual(operation)).toBe(expected);
  });

  it('are allowed only where they would be refused, each with a sentence that says why', () => {
    for (const [id, why] of Object.entries(repeatable)) {
      expect([id, why]).toEqual([id, expect.stringMatching(/^[A-Z].+\.$/u)]);
      expect([id, endpoints[id as keyof typeof endpoints].method]).toEqual([id, 'POST']);
    }
    expect(refused.filter((id) => id in repeatable)).toEqual([]);
  });
});

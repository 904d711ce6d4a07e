import type { PlanSigner, Role } from '@gza/contract';
import { problem, problemOf, signedIn } from '../../../test/support/problems.js';
import { requireItemWriter, requireOtherThanAuthor, requireSigner } from './plan.policy.js';

const forbidden = problem('forbidden');

describe('who writes an item of a plan', () => {
  const mandatory = { mandatory: true };
  const voluntary = { mandatory: false };

  it.each([
    ['socialWorker', [voluntary], undefined],
    ['socialWorker', [mandatory, voluntary], undefined],
    ['probationOfficer', [mandatory], undefined],
    ['probationOfficer', [mandatory, mandatory], undefined],
    ['probationOfficer', [voluntary], forbidden],
    // The change would make a mandatory item voluntary, or take a voluntary one.
    ['probationOfficer', [mandatory, voluntary], forbidden],
    ['probationOfficer', [voluntary, mandatory], forbidden],
  ] as const)('%s, %j: %j', (role, items, refused) => {
    expect(problemOf(() => requireItemWriter(signedIn(role), ...items))).toEqual(refused);
  });
});

describe('who decides on a plan', () => {
  it('is anybody but its author', () => {
    const plan = { createdBy: 'nino' };
    expect(problemOf(() => requireOtherThanAuthor(signedIn('supervisor', 'nino'), plan))).toEqual(
      problem('four-eyes'),
    );
    expect(
      problemOf(() => requireOtherThanAuthor(signedIn('supervisor', 'giorgi'), plan)),
    ).toBeUndefined();
  });
});

describe('who records a signature', () => {
  const manager = 'nino';

  it.each<[PlanSigner, Role, string, boolean, typeof forbidden | undefined]>([
    ['officer', 'probationOfficer', 'giorgi', true, undefined],
    ['officer', 'socialWorker', manager, true, forbidden],
    ['caseManager', 'socialWorker', manager, false, undefined],
    ['caseManager', 'socialWorker', 'another', false, forbidden],
    ['caseManager', 'probationOfficer', 'giorgi', true, forbidden],
    ['person', 'socialWorker', 'another', false, undefined],
    ['person', 'socialWorker', 'another', true, undefined],
    ['person', 'probationOfficer', 'giorgi', true, undefined],
    ['person', 'probationOfficer', 'giorgi', false, forbidden],
    ['legalRepresentative', 'socialWorker', manager, false, undefined],
    ['legalRepresentative', 'probationOfficer', 'giorgi', true, undefined],
    ['legalRepresentative', 'probationOfficer', 'giorgi', false, forbidden],
  ])('of the %s: %s %s, mandatory %s: %j', (signer, role, id, mandatory, refused) => {
    expect(
      problemOf(() => requireSigner(signedIn(role, id), signer, { mandatory }, manager)),
    ).toEqual(refused);
  });

  it('of the case manager is nobody while the case has none', () => {
    expect(
      problemOf(() =>
        requireSigner(signedIn('socialWorker', manager), 'caseManager', { mandatory: false }, null),
      ),
    ).toEqual(forbidden);
  });
});

import type { Role } from '../kernel/roles.js';
import { canBeAbsent, canDeputise } from './deputy.rules.js';

const member = (id: string, role: Role, bureauId: string | null = 'b') => ({ id, role, bureauId });
const pairs = (...roles: readonly (readonly [deputy: Role, absent: Role])[]) =>
  roles.map(([deputy, absent]) => canDeputise(member('d', deputy), member('a', absent)));

it('lets colleagues in the same role deputise, and those who work on cases for one another', () => {
  expect(
    pairs(
      ['socialWorker', 'socialWorker'],
      ['psychologist', 'socialWorker'],
      ['supervisor', 'psychologist'],
      ['socialWorker', 'supervisor'],
      ['facilitator', 'facilitator'],
      ['probationOfficer', 'probationOfficer'],
    ),
  ).toEqual([true, true, true, true, true, true]);
});

it('refuses roles that cannot do the work, and those that have no bureau', () => {
  expect(
    pairs(
      ['facilitator', 'socialWorker'],
      ['probationOfficer', 'socialWorker'],
      ['socialWorker', 'probationOfficer'],
      ['head', 'supervisor'],
      ['socialWorker', 'head'],
      ['partnerUser', 'partnerUser'],
    ),
  ).toEqual([false, false, false, false, false, false]);
});

it('refuses the colleague themselves, and those of another bureau or of none', () => {
  const absent = member('a', 'socialWorker');
  expect([
    canDeputise(absent, absent),
    canDeputise(member('d', 'socialWorker', 'other'), absent),
    canDeputise(member('d', 'socialWorker', null), member('a', 'socialWorker', null)),
  ]).toEqual([false, false, false]);
});

it('knows whose absence can be recorded', () => {
  expect(
    [
      member('a', 'lawyer'),
      member('a', 'supervisor'),
      member('a', 'head', null),
      member('a', 'supervisor', null),
      member('a', 'clinicalSupervisor'),
    ].map(canBeAbsent),
  ).toEqual([true, true, false, false, false]);
});

import { canDeputise } from './deputy.rules.js';

it('lets colleagues in the same role stand in, and those who work on cases for one another', () => {
  expect(
    (
      [
        ['socialWorker', 'socialWorker'],
        ['psychologist', 'socialWorker'],
        ['supervisor', 'psychologist'],
        ['socialWorker', 'supervisor'],
        ['facilitator', 'facilitator'],
        ['probationOfficer', 'probationOfficer'],
      ] as const
    ).map(([deputy, absent]) => canDeputise(deputy, absent)),
  ).toEqual([true, true, true, true, true, true]);
});

it('refuses roles that cannot do the work, and those without a bureau', () => {
  expect(
    (
      [
        ['facilitator', 'socialWorker'],
        ['probationOfficer', 'socialWorker'],
        ['socialWorker', 'probationOfficer'],
        ['head', 'supervisor'],
        ['socialWorker', 'head'],
        ['partnerUser', 'partnerUser'],
      ] as const
    ).map(([deputy, absent]) => canDeputise(deputy, absent)),
  ).toEqual([false, false, false, false, false, false]);
});

import { endings, endingsFrom } from './enrolment-endings.rules.js';

it('knows the operation of every way out', () => {
  expect(endings).toEqual({
    dropOut: 'dropOutEnrolment',
    nonStart: 'recordNonStarter',
    withdraw: 'withdrawEnrolment',
    transferOut: 'transferOutEnrolment',
    exclude: 'excludeFromProgramme',
    adminExit: 'adminExitEnrolment',
  });
});

it.each([
  ['proposed', 'socialWorker', ['withdraw', 'transferOut']],
  ['enrolled', 'socialWorker', ['nonStart', 'withdraw', 'transferOut']],
  ['waitlisted', 'socialWorker', ['withdraw', 'transferOut', 'adminExit']],
  ['started', 'socialWorker', ['dropOut', 'transferOut', 'exclude', 'adminExit']],
  ['started', 'probationOfficer', []],
  ['completed', 'supervisor', []],
] as const)('from %s the %s ends by %j', (state, role, ways) => {
  expect(endingsFrom(state, role)).toEqual(ways);
});

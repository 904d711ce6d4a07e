import { hasWritten, nextStep } from './import.presenter.js';

const run = { state: 'done', mode: 'validate', rows: 432, failed: 0, problem: null } as const;

it('offers to write only a checked file', () => {
  expect(nextStep({ ...run, state: 'running' })).toBe('wait');
  expect(nextStep(run)).toBe('commit');
  expect(nextStep({ ...run, failed: 20 })).toBe('skipOrMend');
  expect(nextStep({ ...run, failed: 432 })).toBe('none');
  expect(nextStep({ ...run, mode: 'commit' })).toBe('none');
  expect(nextStep({ ...run, state: 'failed', problem: 'import-header' })).toBe('none');
});

it('knows whether something was written', () => {
  expect(hasWritten({ state: 'done', mode: 'commit', created: 1, changed: 0 })).toBe(true);
  expect(hasWritten({ state: 'done', mode: 'validate', created: 1, changed: 0 })).toBe(false);
  expect(hasWritten({ state: 'failed', mode: 'commit', created: 0, changed: 0 })).toBe(false);
});

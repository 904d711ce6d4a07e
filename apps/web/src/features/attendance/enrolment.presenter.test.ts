import { hasSessions, inReadingOrder } from './enrolment.presenter.js';

it('shows what goes on before what is over, newest first', () => {
  const enrolments = [
    { id: 'old', state: 'completed' as const, proposedOn: '2025-01-01' },
    { id: 'newer', state: 'droppedOut' as const, proposedOn: '2026-01-01' },
    { id: 'now', state: 'started' as const, proposedOn: '2024-06-01' },
  ];
  expect(inReadingOrder(enrolments).map(({ id }) => id)).toEqual(['now', 'newer', 'old']);
});

it('expects no register before somebody is enrolled', () => {
  expect(hasSessions({ state: 'waitlisted' })).toBe(false);
  expect(hasSessions({ state: 'enrolled' })).toBe(true);
  expect(hasSessions({ state: 'nonStarter' })).toBe(true);
});

it.each([
  ['proposed', false],
  ['suitability', false],
  ['unsuitable', false],
  ['waitlisted', false],
  ['started', true],
  ['completed', true],
  ['droppedOut', true],
  ['withdrawn', true],
] as const)('%s has sessions: %s', (state, has) => {
  expect(hasSessions({ state })).toBe(has);
});

it('puts who is enrolled with who has started, the newest first', () => {
  const enrolments = [
    { id: 'waits', state: 'waitlisted' as const, proposedOn: '2026-12-01' },
    { id: 'old', state: 'started' as const, proposedOn: '2025-01-01' },
    { id: 'new', state: 'enrolled' as const, proposedOn: '2026-01-01' },
  ];
  expect(inReadingOrder(enrolments).map(({ id }) => id)).toEqual(['new', 'old', 'waits']);
});

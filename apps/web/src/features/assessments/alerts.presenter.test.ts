import { gravestFirst } from './alerts.presenter.js';

it('puts what is immediate above what only needs attention, and keeps the order of equals', () => {
  const alerts = [
    { id: 1, severity: 'attention' },
    { id: 2, severity: 'immediate' },
    { id: 3, severity: 'attention' },
    { id: 4, severity: 'immediate' },
  ] as const;
  expect(gravestFirst(alerts).map(({ id }) => id)).toEqual([2, 4, 1, 3]);
});

import { deliveryBody, deliveryValues } from './delivery.presenter.js';

const before = {
  recipient: 'person',
  deliveredOn: '2026-11-20',
  units: 2,
  note: 'ტელეფონით',
} as const;
const planItem = {
  id: 'i',
  lineageId: 'i',
  planId: 'p',
  text: null,
  dueOn: null,
  need: null,
  goal: null,
};

it('shows a service as it stands, and clears an emptied note', () => {
  expect(deliveryBody(deliveryValues({ ...before, planItem }))).toEqual({
    ...before,
    planItemId: 'i',
  });
  const values = deliveryValues({ ...before, planItem: null });
  expect(deliveryBody({ ...values, units: '3', note: '  ' })).toEqual({
    ...before,
    planItemId: null,
    units: 3,
    note: null,
  });
});

it('shows a service without a note', () => {
  expect(deliveryValues({ ...before, planItem: null, note: null })).toEqual({
    recipient: 'person',
    deliveredOn: '2026-11-20',
    units: '2',
    planItemId: '',
    note: '',
  });
});

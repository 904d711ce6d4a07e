import { deliveryBody, deliveryValues } from './delivery.presenter.js';

const before = {
  recipient: 'person',
  deliveredOn: '2026-11-20',
  units: 2,
  note: 'ტელეფონით',
} as const;

it('shows a service as it stands, and clears an emptied note', () => {
  expect(deliveryBody(deliveryValues(before))).toEqual(before);
  expect(deliveryBody({ ...deliveryValues(before), units: '3', note: '  ' })).toEqual({
    ...before,
    units: 3,
    note: null,
  });
});

it('shows a service without a note', () => {
  expect(deliveryValues({ ...before, note: null })).toEqual({
    recipient: 'person',
    deliveredOn: '2026-11-20',
    units: '2',
    note: '',
  });
});

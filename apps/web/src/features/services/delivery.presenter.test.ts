import { deliveryChange } from './delivery.presenter.js';

const before = {
  recipient: 'person',
  deliveredOn: '2026-11-20',
  units: 2,
  note: 'ტელეფონით',
} as const;
const same = { recipient: 'person', deliveredOn: '2026-11-20', units: '2', note: 'ტელეფონით' };

it('sends of a corrected service what was changed, and clears an emptied note', () => {
  expect(deliveryChange(before, same)).toEqual({});
  expect(
    deliveryChange(before, { ...same, units: '3', note: '  ', recipient: 'familyMember' }),
  ).toEqual({ units: 3, note: null, recipient: 'familyMember' });
});

import {
  canPreview,
  groupBody,
  groupChange,
  groupValues,
  leadersOf,
  scheduleBody,
} from './group-form.presenter.js';

const values = {
  programmeId: 'p',
  name: ' ჯგუფი 1 ',
  bureauId: 'b',
  place: ' ',
  capacity: '10',
  language: 'ka' as const,
  plannedStartOn: '',
  facilitatorIds: ['f'],
};

it('sends what was filled, and the bureau only where it has to be said', () => {
  expect(groupBody(values, false)).toEqual({
    programmeId: 'p',
    name: 'ჯგუფი 1',
    language: 'ka',
    facilitatorIds: ['f'],
    capacity: 10,
  });
  expect(groupBody({ ...values, capacity: '', place: 'ოთახი 3' }, true)).toEqual({
    programmeId: 'p',
    name: 'ჯგუფი 1',
    language: 'ka',
    facilitatorIds: ['f'],
    bureauId: 'b',
    place: 'ოთახი 3',
  });
});

it('offers those of the bureau who may lead, facilitators first', () => {
  const staff = [
    { role: 'socialWorker', bureauId: 'b', name: 'ა' },
    { role: 'facilitator', bureauId: 'b', name: 'ბ' },
    { role: 'supervisor', bureauId: 'b', name: 'გ' },
    { role: 'facilitator', bureauId: 'x', name: 'დ' },
  ] as const;
  expect(leadersOf(staff, 'b').map(({ name }) => name)).toEqual(['ბ', 'ა']);
});

it('previews a schedule once day, time and count can be', () => {
  const schedule = { startsOn: '2026-12-01', time: '15:00', count: '12', place: '' };
  expect(canPreview(schedule)).toBe(true);
  expect(scheduleBody(schedule)).toEqual({ startsOn: '2026-12-01', time: '15:00', count: 12 });
  expect(canPreview({ ...schedule, count: '' })).toBe(true);
  expect(canPreview({ ...schedule, time: '15' })).toBe(false);
  expect(canPreview({ ...schedule, startsOn: '31.02.2026' })).toBe(false);
  expect(canPreview({ ...schedule, count: '0' })).toBe(false);
});

it('empties of a group what was emptied, and knows who leads it in any order', () => {
  const before = groupValues({
    name: 'ჯგუფი 1',
    place: 'ოთახი 3',
    capacity: 10,
    plannedStartOn: '2026-12-01',
    facilitators: [
      { id: 'g', name: '' },
      { id: 'f', name: '' },
    ],
  });
  expect(groupChange({ ...before, facilitatorIds: ['f', 'g'] })).toEqual(groupChange(before));
  expect(
    groupChange({ ...before, name: 'ჯგუფი 2 ', place: '', capacity: '8', plannedStartOn: '' }),
  ).toEqual({
    name: 'ჯგუფი 2',
    place: null,
    capacity: 8,
    plannedStartOn: null,
    facilitatorIds: ['f', 'g'],
  });
});

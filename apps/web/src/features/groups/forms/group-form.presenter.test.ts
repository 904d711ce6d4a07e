import {
  canPreview,
  groupBody,
  groupChange,
  groupValues,
  leadersOf,
  scheduleBody,
} from './group-form.presenter.js';

const none = { beyondCourse: false, onClash: false, clashReason: '' };

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
  const schedule = { startsOn: '2026-12-01', time: '15:00', count: '12', place: '', ...none };
  expect(canPreview(schedule)).toBe(true);
  expect(scheduleBody(schedule)).toEqual({ startsOn: '2026-12-01', time: '15:00', count: 12 });
  expect(
    scheduleBody({ ...schedule, beyondCourse: true, onClash: true, clashReason: 'შეთანხმება' }),
  ).toMatchObject({ beyondCourse: true, onClash: 'agreed', clashReason: 'შეთანხმება' });
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
    facilitatorsToReplace: [],
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

it('sends the day on which a group is to begin', () => {
  expect(groupBody({ ...values, plannedStartOn: '2026-12-01' }, false).plannedStartOn).toBe(
    '2026-12-01',
  );
});

it('offers facilitators, psychologists and social workers, each by name', () => {
  const staff = (['socialWorker', 'psychologist', 'facilitator', 'lawyer'] as const).flatMap(
    (role) => ['ბ', 'ა'].map((name) => ({ role, bureauId: 'b', name })),
  );
  expect(leadersOf(staff, 'b').map(({ role, name }) => `${role} ${name}`)).toEqual([
    'facilitator ა',
    'facilitator ბ',
    'psychologist ა',
    'psychologist ბ',
    'socialWorker ა',
    'socialWorker ბ',
  ]);
});

it.each([
  [{}, true],
  [{ time: '00:00' }, true],
  [{ time: '19:59' }, true],
  [{ time: '23:59' }, true],
  [{ time: '24:00' }, false],
  [{ time: '15:60' }, false],
  [{ time: 'x15:00' }, false],
  [{ time: '15:000' }, false],
  [{ startsOn: '' }, false],
  [{ startsOn: 'x2026-12-01' }, false],
  [{ startsOn: '2026-12-011' }, false],
  [{ count: ' ' }, true],
  [{ count: '1' }, true],
  [{ count: ' 100 ' }, true],
  [{ count: '101' }, false],
  [{ count: '0012' }, false],
  [{ count: '1.5' }, false],
  [{ count: '-1' }, false],
  [{ count: 'x1' }, false],
])('previews a schedule with %j: %s', (changed, can) => {
  const schedule = { startsOn: '2026-12-01', time: '15:00', count: '12', place: '', ...none };
  expect(canPreview({ ...schedule, ...changed })).toBe(can);
});

it('sends the room of a schedule, and no count that was left open', () => {
  const schedule = { startsOn: '2026-12-01', time: '15:00', count: '', place: 'ოთახი 3', ...none };
  expect(scheduleBody(schedule)).toEqual({
    startsOn: '2026-12-01',
    time: '15:00',
    place: 'ოთახი 3',
  });
});

it('shows a group as it stands', () => {
  expect(
    groupValues({
      name: 'ჯგუფი',
      place: null,
      capacity: 10,
      plannedStartOn: null,
      facilitators: [
        { id: 'f', name: '' },
        { id: 'left', name: '' },
      ],
      facilitatorsToReplace: [{ id: 'left', name: '' }],
    }),
  ).toEqual({
    name: 'ჯგუფი',
    place: '',
    capacity: '10',
    plannedStartOn: '',
    facilitatorIds: ['f'],
    onClash: false,
    clashReason: '',
  });
  expect(
    groupChange({
      name: 'ჯგუფი',
      place: ' ოთახი ',
      capacity: '10',
      plannedStartOn: '2026-12-01',
      facilitatorIds: [],
      ...none,
    }),
  ).toMatchObject({ place: 'ოთახი', plannedStartOn: '2026-12-01' });
});

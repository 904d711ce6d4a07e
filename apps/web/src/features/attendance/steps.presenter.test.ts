import {
  comingSessions,
  enrolmentSteps,
  groupsFor,
  isIndividual,
  mayGoAlone,
  placeOf,
} from './steps.presenter.js';

const group = { id: 'g', name: 'ჯგუფი' };

it('leads from the proposal through the interview into a place', () => {
  expect(enrolmentSteps('proposed', 'socialWorker')).toEqual(['beginSuitability', 'end']);
  expect(enrolmentSteps('suitability', 'psychologist')).toEqual([
    'enrol',
    'waitlist',
    'findUnsuitable',
    'end',
  ]);
  expect(enrolmentSteps('waitlisted', 'socialWorker')).toEqual(['enrol', 'end']);
  expect(enrolmentSteps('started', 'socialWorker')).toEqual(['complete', 'end']);
});

it('leaves nothing to do after the end, and nothing to officers', () => {
  expect(enrolmentSteps('completed', 'supervisor')).toEqual([]);
  expect(enrolmentSteps('proposed', 'probationOfficer')).toEqual([]);
});

it('books sessions one by one only where no group does', () => {
  expect(isIndividual({ state: 'enrolled', group: null })).toBe(true);
  expect(isIndividual({ state: 'enrolled', group })).toBe(false);
  expect(isIndividual({ state: 'waitlisted', group: null })).toBe(false);
});

it('shows what lies ahead, the next first', () => {
  const session = (startsAt: string, state: 'scheduled' | 'held' = 'scheduled') => ({
    startsAt,
    state,
  });
  expect(
    comingSessions([session('2026-12-02'), session('2026-11-01', 'held'), session('2026-11-30')]),
  ).toEqual([session('2026-11-30'), session('2026-12-02')]);
});

it('offers groups of the bureau that take people: full ones only for waiting', () => {
  const one = (id: string, members: number, more = {}) => ({
    id,
    bureauId: 'tbilisi',
    state: 'recruiting' as const,
    capacity: 8,
    members,
    ...more,
  });
  const groups = [
    one('full', 8),
    one('some', 5),
    one('far', 0, { bureauId: 'kakheti' }),
    one('planned', 0, { state: 'planned' }),
    one('empty', 1, { state: 'running' }),
  ];
  expect(groupsFor(groups, 'tbilisi', 'enrol').map(({ id }) => id)).toEqual(['empty', 'some']);
  expect(groupsFor(groups, 'tbilisi', 'waitlist').map(({ id }) => id)).toEqual([
    'empty',
    'some',
    'full',
  ]);
});

it('says where somebody is taught only once that is decided', () => {
  expect(placeOf({ state: 'suitability', group: null })).toBeNull();
  expect(placeOf({ state: 'waitlisted', group: null })).toBe('programmeList');
  expect(placeOf({ state: 'started', group: null })).toBe('individual');
  expect(placeOf({ state: 'waitlisted', group })).toBe('group');
  expect(mayGoAlone({ state: 'waitlisted', group })).toBe(false);
  expect(mayGoAlone({ state: 'waitlisted', group: null })).toBe(true);
});

it.each([
  ['proposed', null, null, true],
  ['suitability', null, null, true],
  ['unsuitable', null, null, true],
  ['waitlisted', null, 'programmeList', true],
  ['enrolled', null, 'individual', true],
  ['completed', null, 'individual', true],
  ['suitability', group, 'group', true],
  ['enrolled', group, 'group', false],
] as const)('%s in %j is taught at %s, may go alone: %s', (state, where, place, alone) => {
  expect(placeOf({ state, group: where })).toBe(place);
  expect(mayGoAlone({ state, group: where })).toBe(alone);
});

it('books one by one for who has started too', () => {
  expect(isIndividual({ state: 'started', group: null })).toBe(true);
  expect(isIndividual({ state: 'completed', group: null })).toBe(false);
});

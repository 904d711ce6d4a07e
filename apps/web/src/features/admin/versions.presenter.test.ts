import {
  numbersIn,
  versionBody,
  versionSteps,
  versionTones,
  versionValues,
  withReason,
  type Version,
} from './versions.presenter.js';

const version: Version = {
  id: 'v1',
  programmeId: 'p1',
  number: 2,
  state: 'draft',
  reviewNote: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  version: 4,
  lastStepBy: { id: 'ketevan', name: 'ქეთევან' },
  sessions: 18,
  sessionsConfirmed: true,
  sessionMinutes: 90,
  monthsFrom: 4,
  monthsTo: null,
  minimumAttendancePercent: 80,
  obligatorySessions: [{ number: 1 }, { number: 18 }],
  postTestRequired: false,
  audience: 'adult',
  onlySex: null,
  riskLevels: ['high'],
  languages: ['ka'],
  groupMinimum: 6,
  groupMaximum: 12,
  facilitators: 2,
  criteria: ['modelOfChange'],
  description: null,
};
const everything = () => true;

describe('the steps', () => {
  it('follow the life cycle and the rights', () => {
    expect(versionSteps(version, everything, 'zurab')).toEqual({
      steps: ['submit'],
      mayEdit: true,
      fourEyes: false,
    });
    expect(versionSteps({ ...version, state: 'inUse' }, everything, 'zurab').steps).toEqual([
      'suspend',
      'retire',
    ]);
    expect(versionSteps(version, () => false, 'zurab')).toEqual({
      steps: [],
      mayEdit: false,
      fourEyes: false,
    });
  });

  it('leave the approval to somebody else than who took the last step', () => {
    const handedIn = { ...version, state: 'expertReview' as const };
    expect(versionSteps(handedIn, everything, 'zurab').steps).toEqual(['return', 'approve']);
    expect(versionSteps(handedIn, everything, 'ketevan')).toEqual({
      steps: ['return'],
      mayEdit: false,
      fourEyes: true,
    });
  });
});

describe('the form', () => {
  it('gives back what it was filled with', () => {
    const { id, programmeId, number, state, reviewNote, createdAt, lastStepBy, ...rest } = version;
    const { version: _, ...content } = rest;
    expect([id, programmeId, number, state, reviewNote, createdAt, lastStepBy].length).toBe(7);
    expect(versionBody(versionValues(version))).toEqual(content);
  });

  it('sends what is no number so that it is refused, and empty lengths as none', () => {
    const body = versionBody({ ...versionValues(version), sessions: '', monthsFrom: ' ' });
    expect(body.sessions).toBeNaN();
    expect(body.monthsFrom).toBeNull();
    expect(numbersIn('1, 2;12  2')).toEqual([1, 2, 12]);
    expect(numbersIn('')).toEqual([]);
  });
});

it.each([
  ['draft', ['submit'], 'neutral'],
  ['expertReview', ['return', 'approve'], 'warning'],
  ['approved', ['putToUse'], 'info'],
  ['inUse', ['suspend', 'retire'], 'ok'],
  ['suspended', ['resume', 'retire'], 'warning'],
  ['retired', [], 'neutral'],
] as const)('a version that is %s goes on by %j and is %s', (state, steps, tone) => {
  expect(versionSteps({ ...version, state }, everything, 'zurab').steps).toEqual(steps);
  expect(versionSteps({ state, lastStepBy: null }, everything, 'zurab').steps).toEqual(steps);
  expect(versionTones[state]).toBe(tone);
});

it('asks why of what takes a version back', () => {
  expect(withReason).toEqual(['return', 'suspend', 'retire']);
});

it('shows every field as it is typed', () => {
  expect(
    versionValues({ ...version, onlySex: 'female', description: 'აღწერა', monthsTo: 6 }),
  ).toEqual({
    sessions: '18',
    sessionMinutes: '90',
    monthsFrom: '4',
    monthsTo: '6',
    minimumAttendancePercent: '80',
    obligatorySessions: '1, 18',
    groupMinimum: '6',
    groupMaximum: '12',
    facilitators: '2',
    audience: 'adult',
    onlySex: 'female',
    riskLevels: ['high'],
    languages: ['ka'],
    criteria: ['modelOfChange'],
    description: 'აღწერა',
    sessionsConfirmed: true,
    postTestRequired: false,
  });
  expect(versionValues(version)).toMatchObject({ monthsTo: '', onlySex: '', description: '' });
});

it('sends what was typed, without blanks around it', () => {
  const body = versionBody({
    ...versionValues(version),
    description: ' აღწერა ',
    onlySex: 'male',
    facilitators: ' ',
    monthsTo: ' 6 ',
  });
  expect(body).toMatchObject({ description: 'აღწერა', onlySex: 'male', monthsTo: 6 });
  expect(body.facilitators).toBeNaN();
  expect(versionBody({ ...versionValues(version), description: ' ' }).description).toBeNull();
});

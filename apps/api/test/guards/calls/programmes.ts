import {
  call,
  course,
  enrolment,
  note,
  reason,
  type Call,
  type Calls,
  type Given,
} from './call.js';

const left: Given = { [course]: { state: 'completed' } };
const group = (state: string, notAllowed: string, body: Call['body'] = note) =>
  call('socialWorker', 'programme_group', state, notAllowed, body, { given: left });
export const programmes: Calls = {
  proposeEnrolment: {
    ...call('socialWorker', undefined, undefined, undefined, {
      beneficiaryId: '@beneficiary',
      programmeId: '@programme/catalogue',
    }),
    given: left,
    notAllowed: { [course]: { state: 'started' } },
  },
  beginSuitability: enrolment('proposed', 'started', note),
  findUnsuitable: enrolment('suitability', 'started'),
  waitlistEnrolment: enrolment('suitability', 'started', { groupId: '@programme_group' }),
  enrol: enrolment('suitability', 'started', { groupId: '@programme_group' }),
  withdrawEnrolment: enrolment('enrolled', 'started'),
  recordNonStarter: enrolment('enrolled', 'started'),
  transferOutEnrolment: enrolment('enrolled', 'completed'),
  dropOutEnrolment: enrolment('started', 'enrolled'),
  excludeFromProgramme: {
    ...enrolment('started', 'enrolled'),
    author: [course, 'last_step_by'],
  },
  adminExitEnrolment: enrolment('started', 'enrolled'),
  createGroup: call('socialWorker', undefined, undefined, undefined, {
    programmeId: '@programme/catalogue',
    name: '«»',
    facilitatorIds: ['@staff/facilitator'],
  }),
  changeGroup: group('running', 'completed', { name: 'ახალი სახელი' }),
  recruitGroup: group('planned', 'running'),
  startGroup: group('recruiting', 'planned', { smallGroupReason: 'ცოტანი არიან' }),
  completeGroup: group('running', 'planned'),
  cancelGroup: group('running', 'completed', reason),
  scheduleGroup: group('running', 'completed', {
    startsOn: '2026-12-01',
    time: '18:30',
    count: 1,
    onClash: 'agreed',
    clashReason: 'შეთანხმება',
  }),
  previewGroupSchedule: group('running', 'completed', {
    startsOn: '2026-12-01',
    time: '18:30',
    count: 1,
  }),
  createProgramme: call('head', undefined, undefined, undefined, {
    code: 'c-«»',
    areaCode: 'addictions',
    audience: 'adult',
    name: { ka: '«»', en: '«»' },
    sessions: 10,
    sessionMinutes: 90,
  }),
  changeProgramme: call('head', 'programme/new', undefined, undefined, { confirmed: true }),
  draftProgrammeVersion: call('supervisor', undefined, undefined, undefined, {
    programmeId: '@programme/new',
  }),
  changeProgrammeVersion: call('supervisor', 'programme_version/new', 'draft', 'approved', {
    sessions: 12,
  }),
  submitProgrammeVersion: call('supervisor', 'programme_version/new', 'draft', 'approved', note),
  returnProgrammeVersion: call('head', 'programme_version/new', 'expertReview', 'draft', reason),
  approveProgrammeVersion: call('head', 'programme_version/new', 'expertReview', 'draft', note, {
    author: ['programme_version/new', 'last_step_by'],
  }),
  putProgrammeVersionToUse: call('head', 'programme_version/new', 'approved', 'draft', note),
  suspendProgrammeVersion: call('head', 'programme_version/new', 'inUse', 'draft', reason),
  resumeProgrammeVersion: call('head', 'programme_version/new', 'suspended', 'draft', note),
  retireProgrammeVersion: call('head', 'programme_version/new', 'inUse', 'draft', reason),
};

import type { FieldTexts } from '../kernel/field-texts.js';

const enrolmentDays = {
  enrolledOn: 'Day of the enrolment; null before.',
  startedOn: 'Day of the first attended session; null before.',
  endedOn: 'Day on which the enrolment ended; null before.',
} as const;

/** Descriptions of the fields of programmes, groups and enrolments. */
export const programmesTexts = {
  Area: {
    $noun: 'the area',
    code: 'Short name of the area for programs, such as `education`; it cannot change.',
    name: 'Name of the area in both languages.',
    active: 'Whether programmes may be added to it; its programmes keep it.',
  },
  CreateAreaBody: { $like: ['Area'] },
  ChangeAreaBody: { $like: ['Area'] },
  AreaList: { $noun: 'an area' },
  ProgrammeRef: { $noun: 'the programme', $like: ['Programme'] },
  CurrentVersion: { $noun: 'the version', $like: ['ProgrammeVersion'] },
  Programme: {
    $noun: 'the programme',
    code: 'Short name of the programme for programs, such as `relapse-prevention`; it cannot change.',
    areaCode: 'Code of the area of the programme; officers see no voluntary ones of `addictions`.',
    name: 'Title of the programme in both languages.',
    audience:
      'Audience of the version in use; without one, the audience for which the programme was added.',
    confirmed:
      'False while the Georgian title is a proposal that the Department has not confirmed.',
    approved:
      'False until a version is approved for the first time; such a programme cannot be proposed.',
    currentVersion: 'Summary of the version in use; null without one.',
  },
  ProgrammeList: { $noun: 'a programme' },
  ProgrammeListQuery: { areaCode: 'Only programmes of this area.' },
  CreateProgrammeBody: {
    $like: ['Programme', 'ProgrammeVersionContent'],
    audience: 'Persons for whom the first version is meant, by the rules that apply to them.',
  },
  ChangeProgrammeBody: {
    $like: ['Programme'],
    areaCode:
      "Another area. It changes only until the first version is approved, because the officers' access to enrolments depends on it.",
  },
  ObligatorySession: { number: 'Number of the session within the course, from 1.' },
  ProgrammeVersionContent: {
    sessions: 'Number of sessions of the course.',
    sessionsConfirmed:
      'False while the number of sessions is a default that the Department has not confirmed.',
    sessionMinutes: 'Length of a session in minutes.',
    monthsFrom: 'Usual length of the course in months, at least; null when it is open.',
    monthsTo: 'Usual length of the course in months, at most; null when it is open.',
    minimumAttendancePercent:
      'Completion: share of the held sessions that has to be attended, in per cent.',
    obligatorySessions: 'Completion: sessions that must not be missed.',
    postTestRequired: 'Completion: whether a test after the course is required.',
    audience: 'Persons for whom the version is meant, by the rules that apply to them.',
    onlySex: 'Sex for which the programme is intended; null = every sex.',
    riskLevels: 'Risk levels that the programme is for; empty = all.',
    languages: 'Languages in which the course can be held, ISO 639-1.',
    groupMinimum: 'Members that a group needs to start without a reason.',
    groupMaximum: 'Most members of a group.',
    facilitators: 'Facilitators that a group needs to start.',
    criteria: 'Points of the approval file that the description covers.',
    description: 'Description of the version: aims, method, content.',
  },
  ProgrammeVersionChanges: { $like: ['ProgrammeVersionContent'] },
  DraftProgrammeVersionBody: {
    programmeId: 'Programme whose next version is drafted from its newest one.',
  },
  ProgrammeVersion: {
    $noun: 'the version',
    $like: ['ProgrammeVersionContent'],
    programmeId: 'Programme to which the version belongs.',
    number: 'Number of the version of the programme, from 1.',
    state: 'State of the version, from draft to retirement.',
    reviewNote: 'Note of the last review, or why it was returned.',
    lastStepBy:
      'Author of the last step, who therefore cannot approve; null for what ships with the product.',
  },
  ProgrammeVersionList: { $noun: 'a version' },
  ClashAgreement: {
    onClash: 'Agrees to the clashes of the plan, which otherwise refuse it (409); needs a reason.',
    clashReason: 'Why the clash is accepted; stays with the session.',
  },
  Group: {
    $noun: 'the group',
    name: 'Name of the group, for lists and calendars.',
    state: 'Stage of the group, from planning to its end.',
    programme: 'Programme that the group follows.',
    programmeVersionId: 'Version of the programme that was in use when the group was planned.',
    bureauId: 'Bureau of the group; only its people can be members.',
    place: 'Room or address of the sessions; null when it is not fixed.',
    language: 'Language of the course, ISO 639-1.',
    capacity: 'Places, within the group size of the version.',
    minimum: 'Members that the version asks for before the group starts.',
    members: 'Places in use: enrolled or started members.',
    waiting: 'People on the waiting list of the group.',
    facilitators: 'Members of staff who lead the group.',
    facilitatorsToReplace:
      'Those of them who left, moved to another bureau or got another role; none once the group has ended.',
    plannedStartOn: 'Day on which the group shall start; null when it is open.',
    startedOn: 'Day on which the group started; null before.',
    endedOn: 'Day on which the group was completed or cancelled; null before.',
    reason: 'Reason for a small start or a cancellation.',
  },
  CreateGroupBody: {
    $like: ['Group'],
    programmeId: 'Programme with a version in use.',
    bureauId: 'Bureau of the group; required from a head, who belongs to no bureau.',
    capacity: 'Places, within the group size of the version; its maximum by default.',
    language: 'Language of the course, one of the version; Georgian by default.',
    facilitatorIds: 'Members of staff who lead the group, 1 to 4.',
  },
  ChangeGroupBody: { $like: ['CreateGroupBody', 'ClashAgreement'] },
  StartGroupBody: {
    smallGroupReason: 'Why the group starts with fewer members than its version asks for.',
  },
  GroupPage: { $noun: 'a group' },
  GroupListQuery: {
    state: 'Only groups in this state.',
    programmeId: 'Only groups of this programme.',
    facilitatorId: 'Only groups that this member of staff leads.',
    q: 'Parts of the name of the group or its programme; every word has to be found.',
  },
  GroupMember: {
    enrolmentId: 'Enrolment by which the person is a member.',
    state: 'Whether the person waits, is enrolled, attends or has left.',
    beneficiary: 'The member, by id and name.',
    ...enrolmentDays,
  },
  GroupMembers: { $noun: 'a member' },
  ProposeEnrolmentBody: {
    beneficiaryId: 'Person with an open case to whom the programme is proposed.',
    programmeId: 'Programme with a version in use.',
    planItemId:
      'Item of the plan that prescribes the programme; it determines whether the enrolment is mandatory.',
    mandatory:
      'Whether the enrolment is mandatory for a reason other than a plan item; false by default.',
    language: 'Language in which the person can follow the course; Georgian by default.',
    overrideReason: 'Reason for the proposal although an eligibility rule is not met.',
  },
  EnrolBody: {
    groupId: 'Group with a free place; absent for a course with one person.',
  },
  CompleteEnrolmentBody: {
    postTestOn: 'Day of the test after the course, when the version requires one.',
  },
  EnrolmentGroup: {
    $noun: 'the group',
    name: 'Name of the group, as lists and calendars show it.',
  },
  Enrolment: {
    $noun: 'the enrolment',
    state: 'Stage of the enrolment, from proposal to its end.',
    programme: 'Programme that the person follows.',
    programmeVersionId: 'Version of the programme whose completion rule holds.',
    group: 'Group of the person; null for a course with one person, and before one is chosen.',
    planItem:
      'Item that the enrolment serves; null without one, or for a caller who may not read it.',
    planItemId: 'Item of the plan that prescribes the programme; null without one.',
    mandatory: 'Whether the person must take part; officers see only mandatory enrolments in full.',
    language: 'Language in which the person can follow the course, ISO 639-1.',
    failedRules: 'Eligibility rules that were not met at the proposal.',
    overrideReason: 'Reason for a proposal against the rules; hidden from officers.',
    reason: 'Reason of the last step; hidden from officers.',
    proposedOn: 'Day of the proposal.',
    decidedOn: 'Day of the decision on suitability; null before.',
    postTestOn: 'Day of the test after the course; null without one.',
    ...enrolmentDays,
  },
  EnrolmentPage: { $noun: 'an enrolment' },
  EnrolmentListQuery: {
    state: 'Only enrolments in this state.',
    programmeId: 'Only enrolments in this programme.',
    groupId: 'Only enrolments in this group, those on its waiting list included.',
    beneficiaryId: 'Only enrolments of this person.',
  },
} as const satisfies FieldTexts;

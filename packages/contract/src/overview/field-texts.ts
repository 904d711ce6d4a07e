import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of Today, the record at a glance and the dependents of a case. */
export const overviewTexts = {
  CaseDependentsQuery: { step: 'Step of the case that is considered; nothing is changed.' },
  CaseDependentRecord: {
    $noun: 'the dependent record',
    kind: 'What the record is: an enrolment, a session, a referral …',
    name: 'Programme, service and partner, instrument, or the text of a goal; null where the kind says it all.',
    state: 'State of the record now.',
    at: 'Date or time of the record, if it has one: a session, a deadline.',
  },
  CaseDependents: {
    caseId: 'Id of the case that was asked about.',
    step: 'The step that was considered.',
    immediateAlerts:
      'Open immediate alerts of the case, also those that the caller may not read. They block closing.',
    ends: 'Open records that the step ends, as far as the caller may see them.',
    stays: 'Open records that stay open after the step, as far as the caller may see them.',
  },
  ChecklistItem: {
    item: 'What the case needs. Items that the category does not need, or whose state the caller may not know, are left out.',
    state: 'Whether it is missing, begun, or done.',
    detail:
      'State of the assessment or of the version of the plan; `lapsed` where a consent, legal basis or identity card was there; otherwise null.',
    dueOn: 'Last day for it; null where no deadline is set, or for what is done.',
    doneOn: 'Day on which it was done; null before.',
  },
  CaseChecklist: {
    caseId: 'Id of the case that was asked about.',
    items: 'What the case needs, in the order of the road.',
  },
  RecordGoal: {
    $noun: 'the goal',
    text: 'The goal, in the words of the plan.',
    state: 'How far the goal is reached.',
  },
  RecordItem: {
    $noun: 'the item',
    kind: 'Whether the item is a programme, a service or an action in words.',
    programmeId: 'Programme of the item; null for services and actions.',
    serviceCode: 'Code of the service of the item; null for programmes and actions.',
    text: 'What is to be done, in words; null where programme or service say it.',
    mandatory: 'Whether the person must take part, by sentence or measure.',
    state: 'Whether the item is planned, under way, done, not done or cancelled.',
  },
  RecordPlan: {
    $noun: 'the version of the plan',
    number: 'Number of the version within the case, from 1.',
    state: 'State of this version of the plan.',
    goals: 'Goals of the version that the caller may see.',
    items: 'Items of the version that the caller may see.',
  },
  RecordAttendance: {
    sessionId: 'Id of the held session.',
    programmeId: 'Programme to which the session belongs.',
    startsAt: 'Time at which the session began.',
    mark: 'Mark of the person in the register of the session.',
  },
  RecordSession: {
    sessionId: 'Id of the next scheduled session of the person.',
    programmeId: 'Programme to which the session belongs.',
    startsAt: 'Time at which the session begins.',
  },
  RecordAlerts: {
    open: 'Number of safety alerts that are not closed, as far as the caller may see them.',
    severity: 'Gravest severity among these alerts; null without one.',
  },
  RecordOverview: {
    beneficiary: 'Details of the person, with the current case.',
    plan: 'The plan in force, or otherwise the one in preparation; null without one.',
    attendance: 'The last 20 sessions with a mark, newest first.',
    nextSession: 'The next scheduled session of the person; null without one.',
    contact: 'Last and next contact, as far as the caller may see them.',
    alerts: 'Safety alerts that are not closed, counted.',
    assessedLevel:
      'Level of the last approved assessment; the official risk level is that of the beneficiary.',
    photo: 'Photo of the person, by their choice; null without one.',
  },
  TodayLink: {
    to: 'Screen of the portal that the line leads to.',
    id: 'Id of the record that the screen shows.',
  },
  TodayLine: {
    kind: 'Why the record waits for the caller; it decides the class of `detail`.',
    id: 'Id of the waiting record: a session, a case, a plan, a referral.',
    person: 'Person of the line; null for a session of a group.',
    day: 'Day by which the section is ordered: due on, applied on, expected on.',
    at: 'Instant by which the section is ordered: begins at, submitted at, answered at.',
    link: 'Where the caller can act on the line.',
    detail: 'Details of lines of this kind; null for kinds without any.',
  },
  TodaySection: {
    section: 'Which section of the page it is; the role of the caller decides which there are.',
    total: 'Number of lines, counted up to 200.',
    more: 'Whether there are more than 200.',
    lines: 'The most urgent 50 lines.',
  },
  WorkHolder: {
    $noun: 'the account of the member of staff',
    name: 'Given and family name.',
    role: 'Role of the account now.',
    bureauId: 'Bureau of the account now; null for roles of the whole Department.',
    active: 'Whether the account is active; false after somebody left.',
  },
  WorkloadQuery: {
    bureauId: 'Only work of this bureau; the bureau of the caller, if there is one, in any case.',
  },
  ColleagueDay: {
    $noun: 'the absence',
    colleague: 'Who is absent.',
    fromOn: 'First day of the absence.',
    untilOn: 'Last day of the absence.',
    sections: 'Sections of work, with the lines that the role of the caller may have.',
  },
  WorkerLoad: {
    worker: 'The member of staff, also one who left and still holds something.',
    openCases: 'Open cases that this person manages.',
    highRisk:
      'Of these cases, those whose official level or level by assessment is high or very high.',
    overdue:
      'Lines that are overdue on the Today of this person: first contacts, assessments, reviews, answers.',
    noContact: 'Of these cases, those whose person nobody has reached for 30 days.',
    toApprove: 'Plans, assessments and closings of these cases that wait for the management.',
    sessions: 'Scheduled sessions with one person that this person leads.',
    appointments: 'Planned appointments that this person has.',
    tasks: 'Open tasks made by hand that this person has to do.',
    groups: 'Groups that are not over and that this person leads.',
    plans: 'Plans with open items that this person sees to.',
    absentUntil: 'Last day of the absence that this person has today; null at work.',
    toHandOver:
      'Cases, sessions, appointments, tasks, groups and plans that this person can no longer hold, with open cases that this person lost and nobody has taken.',
  },
  WorkWithoutHolder: {
    cases: 'Open cases without a case manager.',
    sessions: 'Scheduled sessions with one person whose leader left, moved or got another role.',
    appointments: 'Planned appointments whose colleague left, moved or got another role.',
    tasks: 'Open tasks that nobody has to do, or somebody who left, moved or got another role.',
    groups: 'Groups with a facilitator who left, moved or got another role.',
    plans: 'Plans with open items whose member of staff left or moved.',
  },
  Workload: {
    items: 'Members of staff who may hold work, and those who no longer may and still do.',
    withoutHolder: 'Work that has no holder.',
  },
  WaitingWorkQuery: {
    list: 'Which number of the workload: `overdue`, or `toApprove`.',
    bureauId:
      'Only work of this bureau, as in the workload; the bureau of the caller, if there is one, in any case. Overdue lines are those of the Today of the member of staff, whatever the bureau.',
  },
  WaitingWork: {
    worker: 'The member of staff for whom the records are counted.',
    total: 'Number of all records: the number of the workload.',
    lines: 'The most urgent 500 records, as Today shows them.',
  },
  WorkItem: {
    $noun: 'the case, session or group',
    kind: 'Whether it is a case, a session with one person, a group, or the items of a plan.',
    version: 'Version of the record, for the hand-over.',
    bureauId: 'Bureau whose staff can hold it.',
    name: 'Number of the case (also of a plan), programme of the session, kind of the appointment, words of the task, or name of the group.',
    state: 'State of the record now.',
    at: 'Time of a session or an appointment, day of a task; null for everything else.',
    person: 'Person of a case, session or plan; null for a group.',
    holds: 'Whether this member of staff can go on holding it.',
  },
  FollowingRecord: {
    $noun: 'the assessment or plan',
    kind: 'Whether it is a draft, or waits for an approval or signatures.',
    name: 'Title of the form of an assessment; null for a plan.',
    state: 'State of the record now.',
    person: 'Person of the assessment or plan.',
  },
  HeldWork: {
    worker: 'The member of staff whose work it is.',
    items:
      'Cases, sessions, appointments, tasks and groups; sessions, appointments and tasks by time.',
    follows:
      'Assessments and plans under way in these cases: they go on with the case, and nobody has to be named for them.',
  },
  HandOverItem: {
    $noun: 'the case, session or group',
    kind: 'Whether it is a case, a session with one person, a group, or the items of a plan.',
    version: 'The version that the caller read; a newer one refuses the hand-over.',
    to: 'Account that holds it from now on: for cases an active social worker of the bureau, for sessions and groups active staff of the bureau who lead, for appointments active staff of the bureau who meet people, for tasks active staff of the bureau who work on cases, for the items of a plan any active colleague of the bureau.',
  },
  HandOverBody: {
    items: 'What is handed over, and to whom; nothing is handed over when one of them cannot be.',
    reason: 'Why the work is handed over; kept with each assignment of a case.',
  },
  Today: { sections: 'Sections of the role of the caller, empty ones included.' },
} as const satisfies FieldTexts;

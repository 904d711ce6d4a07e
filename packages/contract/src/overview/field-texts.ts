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
  Today: { sections: 'Sections of the role of the caller, empty ones included.' },
} as const satisfies FieldTexts;

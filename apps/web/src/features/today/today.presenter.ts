import type { Dto } from '@gza/contract';
import { daysBetween, today, type Format } from '../../platform/format.js';
import { paths } from '../../platform/paths.js';
import type { LinkListItem } from '../../ui/link-list.js';

/** The words that lines need; the component has them in the language of the moment. */
export interface TodayLabels {
  nameless: string;
  today: string;
  tomorrow: string;
  recorded: string;
  individual: string;
  visited: string;
  notVisited: string;
  overdueKind: (kind: Dto<'TodayOverdue'>['kind']) => string;
  approvalKind: (kind: Dto<'TodayApproval'>['kind']) => string;
  mandatory: (mandatory: boolean) => string;
  missing: (signers: readonly Dto<'TodaySignature'>['missing'][number][]) => string;
  late: (days: number) => string;
  daysLeft: (days: number) => string;
  by: (name: string) => string;
  minutes: (count: number) => string;
  programme: (id: string) => string;
  service: (code: string) => string;
  referralState: (state: Dto<'TodayAnswer'>['state']) => string;
  organisation: (of: Dto<'OrganisationRef'>) => string;
}

type Person = Dto<'ApplicationPerson'>;

export const nameOf = ({ familyName, givenName }: Person, nameless: string): string =>
  [familyName, givenName].filter(Boolean).join(' ') || nameless;

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

/** A session of one's own, with the day in words: the list holds two days only. */
export function sessionLine(
  session: Dto<'TodaySession'>,
  labels: TodayLabels,
  f: Format,
  now: Date = new Date(),
): LinkListItem {
  const day = today(new Date(session.startsAt));
  const ahead = daysBetween(today(now), day);
  const when = ahead === 0 ? labels.today : ahead === 1 ? labels.tomorrow : f.date(day);
  const { group, person } = session;
  return {
    key: session.id,
    to: paths.session(session),
    mark: `${when}, ${f.time(session.startsAt)}`,
    title: group?.name ?? (person ? nameOf(person, labels.nameless) : labels.individual),
    text: joined([
      labels.programme(session.programmeId),
      labels.minutes(session.minutes),
      session.place,
      session.state === 'held' ? labels.recorded : null,
    ]),
  };
}

/** Where what is late is done. */
function placeOf({ kind, id, person }: Dto<'TodayOverdue'>): string {
  switch (kind) {
    case 'firstContact':
      return paths.beneficiaryTab(person.id, 'timeline');
    case 'assessment':
    case 'reassessment':
      return paths.beneficiaryTab(person.id, 'assessments');
    case 'planReview':
      return paths.beneficiaryTab(person.id, 'plan');
    case 'referralAnswer':
      return paths.staffReferral(id);
  }
}

export function overdueLine(
  overdue: Dto<'TodayOverdue'>,
  labels: TodayLabels,
  f: Format,
  now: Date = new Date(),
): LinkListItem {
  return {
    key: `${overdue.kind}.${overdue.id}`,
    to: placeOf(overdue),
    mark: f.date(overdue.dueOn),
    title: nameOf(overdue.person, labels.nameless),
    text: joined([
      labels.overdueKind(overdue.kind),
      labels.late(daysBetween(overdue.dueOn, today(now))),
    ]),
  };
}

/** The answers behind an alert, for those who may read them; otherwise the person. */
export const alertPlace = ({
  assessmentId,
  person,
}: Pick<Dto<'TodayAlert'>, 'assessmentId' | 'person'>): string =>
  assessmentId ? paths.assessment(assessmentId) : paths.beneficiary(person.id);

export const applicationLine = (
  application: Dto<'TodayApplication'>,
  labels: TodayLabels,
  f: Format,
): LinkListItem => ({
  key: application.id,
  to: paths.application(application.id),
  mark: f.date(application.appliedOn),
  title: nameOf(application.person, labels.nameless),
  text: f.relative(application.appliedOn),
});

const approvalTabs = { plan: 'plan', closure: 'case' } as const;

export function approvalLine(
  approval: Dto<'TodayApproval'>,
  labels: TodayLabels,
  f: Format,
): LinkListItem {
  const { kind, person, by } = approval;
  return {
    key: `${kind}.${approval.id}`,
    to:
      kind === 'assessment'
        ? paths.assessment(approval.id)
        : paths.beneficiaryTab(person.id, approvalTabs[kind]),
    mark: f.date(approval.since),
    title: nameOf(person, labels.nameless),
    text: joined([labels.approvalKind(kind), by && labels.by(by.name)]),
  };
}

export function releaseLine(
  release: Dto<'TodayRelease'>,
  labels: TodayLabels,
  f: Format,
  now: Date = new Date(),
): LinkListItem {
  return {
    key: release.id,
    to: paths.beneficiary(release.person.id),
    mark: f.date(release.expectedOn),
    title: nameOf(release.person, labels.nameless),
    text: joined([
      labels.daysLeft(daysBetween(today(now), release.expectedOn)),
      release.establishment,
      release.visited ? labels.visited : labels.notVisited,
    ]),
  };
}

export const signatureLine = (
  { id, person, mandatory, missing, since }: Dto<'TodaySignature'>,
  labels: TodayLabels,
  f: Format,
): LinkListItem => ({
  key: id,
  to: paths.beneficiaryTab(person.id, 'plan'),
  mark: f.date(since),
  title: nameOf(person, labels.nameless),
  text: joined([labels.mandatory(mandatory), labels.missing(missing)]),
});

export const absenceLine = (
  { id, person, programmeId, mandatory, at }: Dto<'TodayAbsence'>,
  labels: TodayLabels,
  f: Format,
): LinkListItem => ({
  key: `${id}.${person.id}`,
  to: paths.beneficiaryTab(person.id, 'attendance'),
  mark: f.dateTime(at),
  title: nameOf(person, labels.nameless),
  text: joined([labels.programme(programmeId), labels.mandatory(mandatory)]),
});

export const answerLine = (
  { id, person, organisation, serviceCode, state, at }: Dto<'TodayAnswer'>,
  labels: TodayLabels,
  f: Format,
): LinkListItem => ({
  key: id,
  to: paths.staffReferral(id),
  mark: f.date(at),
  title: nameOf(person, labels.nameless),
  text: joined([
    labels.referralState(state),
    labels.service(serviceCode),
    labels.organisation(organisation),
  ]),
});

import type { Dto, TodaySectionName } from '@gza/contract';
import type { TodayLine, TodayLineOf } from '@gza/contract/dtos';
import { paths } from '../../platform/paths.js';
import {
  todayPath,
  type AllTodayRenderers,
  type TodayText,
} from '../../domain/today/today-lines.js';
import type { LinkListItem } from '../../ui/lists/link-list.js';

export const nameOf = (
  person: Pick<Dto<'ApplicationPerson'>, 'givenName' | 'familyName'> | null,
  nameless: string,
): string => [person?.familyName, person?.givenName].filter(Boolean).join(' ') || nameless;

/** A line for the list, made by the renderer of its kind. */
export function itemOf(
  line: TodayLine,
  renderers: AllTodayRenderers,
  nameless: string,
): LinkListItem {
  const render = renderers[line.kind as keyof AllTodayRenderers] as (line: TodayLine) => TodayText;
  return {
    key: [line.kind, line.id, line.person?.id].join('.'),
    to: todayPath(line.link),
    title: nameOf(line.person, nameless),
    ...render(line),
  };
}

/** Sections of the left column, in order; overdue work comes below them and the registers. */
export const leftSections = ['newCases', 'signatures', 'sessions', 'toRecord'] as const;
export const rightSections = [
  'unassigned',
  'approvals',
  'absences',
  'answers',
  'applications',
  'releases',
  'accounts',
] as const;

export const sectionOf = (
  day: Dto<'Today'>,
  name: TodaySectionName,
): Dto<'TodaySection'> | undefined => day.sections.find(({ section }) => section === name);

/** The number of lines, or that there are more than the bound. */
export const countOf = (
  section: Pick<Dto<'TodaySection'>, 'total' | 'more'> | undefined,
): string => (section?.more ? `${section.total}+` : String(section?.total ?? 0));

export const alertsOf = (section: Dto<'TodaySection'> | undefined): TodayLineOf<'safetyAlert'>[] =>
  (section?.lines ?? []).filter(
    (line): line is TodayLine & TodayLineOf<'safetyAlert'> => line.kind === 'safetyAlert',
  );

/** The link of an alert: the answers behind it for users who may read them; otherwise the person. */
export const alertPlace = ({ link, detail }: TodayLineOf<'safetyAlert'>): string =>
  detail.assessmentId ? paths.assessment(detail.assessmentId) : todayPath(link);

/** A session with the fields that find its register. */
export interface PlannedSession {
  id: string;
  kind: string;
  startsAt: string;
}

/** The sessions of the day that the reader leads. */
export const plannedSessions = (day: Dto<'Today'>): PlannedSession[] =>
  (sectionOf(day, 'sessions')?.lines ?? []).flatMap((line) =>
    line.kind === 'sessionAhead' && line.at && line.detail && 'sessionKind' in line.detail
      ? [{ id: line.id, kind: line.detail.sessionKind, startsAt: line.at }]
      : [],
  );

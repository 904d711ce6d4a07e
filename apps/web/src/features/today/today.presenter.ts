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

/** A line as the list shows it, by the renderer of its kind. */
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

/** Sections of the left column, in order; what is overdue stands below them and the registers. */
export const leftSections = ['signatures', 'sessions', 'toRecord'] as const;
export const rightSections = [
  'approvals',
  'absences',
  'answers',
  'applications',
  'releases',
] as const;

export const sectionOf = (
  day: Dto<'Today'>,
  name: TodaySectionName,
): Dto<'TodaySection'> | undefined => day.sections.find(({ section }) => section === name);

/** How many lines there are: beyond the bound it is only known that there are more. */
export const countOf = (
  section: Pick<Dto<'TodaySection'>, 'total' | 'more'> | undefined,
): string => (section?.more ? `${section.total}+` : String(section?.total ?? 0));

export const alertsOf = (section: Dto<'TodaySection'> | undefined): TodayLineOf<'safetyAlert'>[] =>
  (section?.lines ?? []).filter(
    (line): line is TodayLine & TodayLineOf<'safetyAlert'> => line.kind === 'safetyAlert',
  );

/** The answers behind an alert, for those who may read them; otherwise the person. */
export const alertPlace = ({ link, detail }: TodayLineOf<'safetyAlert'>): string =>
  detail.assessmentId ? paths.assessment(detail.assessmentId) : todayPath(link);

/** A session as its register is found by. */
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

import type { Dto, TodaySectionName } from '@gza/contract';
import type { TodayLine, TodayLineOf } from '@gza/contract/dtos';
import { paths } from '../../platform/paths.js';
import type { Named } from '../../platform/person-name.js';
import {
  todayPath,
  type AllTodayRenderers,
  type TodayText,
} from '../../domain/today/today-lines.js';
import type { LinkListItem } from '../../ui/lists/link-list.js';

/** A line for the list, made by the renderer of its kind. */
export function itemOf(
  line: TodayLine,
  renderers: AllTodayRenderers,
  nameOf: (person: Named | null) => string,
): LinkListItem {
  const render = renderers[line.kind as keyof AllTodayRenderers] as (line: TodayLine) => TodayText;
  return {
    key: [line.kind, line.id, line.person?.id].join('.'),
    to: todayPath(line.link),
    title: nameOf(line.person),
    ...render(line),
  };
}

/** The day itself, read from top to bottom: what happens and what has to be done, the most urgent first. */
const nowSections = [
  'colleagues',
  'sessions',
  'toRecord',
  'tasks',
] as const satisfies readonly TodaySectionName[];

/** Lists that wait beside the day, the most urgent first. */
const waitingSections = [
  'newCases',
  'unassigned',
  'overdue',
  'approvals',
  'signatures',
  'applications',
  'absences',
  'answers',
  'releases',
  'accounts',
] as const satisfies readonly TodaySectionName[];

const listedSections = [...nowSections, ...waitingSections] as const;
export type ListedSection = (typeof listedSections)[number];

/** The number of lines that a list shows before it is opened, so that none pushes the others out of sight. */
export const linesAtFirst = 6;

export const sectionOf = (
  day: Pick<Dto<'Today'>, 'sections'>,
  name: TodaySectionName,
): Dto<'TodaySection'> | undefined => day.sections.find(({ section }) => section === name);

/** The lines of a section: what somebody noted down for the day stands before what rules ask for. */
export const linesOf = ({ lines }: Pick<Dto<'TodaySection'>, 'lines'>): TodayLine[] =>
  lines.toSorted((a, b) => Number(a.kind !== 'taskDue') - Number(b.kind !== 'taskDue'));

/** The number of lines, or that there are more than the bound. */
export const countOf = (
  section: Pick<Dto<'TodaySection'>, 'total' | 'more'> | undefined,
): string => (section?.more ? `${section.total}+` : String(section?.total ?? 0));

type Alert = TodayLineOf<'safetyAlert'>;

/** The alerts that nobody handles first, the graver before the milder, and the longest open on top. */
export const alertsOf = (section: Dto<'TodaySection'> | undefined): Alert[] =>
  (section?.lines ?? [])
    .filter((line): line is TodayLine & Alert => line.kind === 'safetyAlert')
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.at ?? '').localeCompare(b.at ?? ''));

const rankOf = ({ detail: { state, severity } }: Alert): number =>
  (state === 'raised' ? 0 : 2) + (severity === 'immediate' ? 0 : 1);

const dayInMs = 86_400_000;

/** Whole days since an alert was raised that nobody handles; 0 on the first day and for handled ones. */
export const daysUntaken = ({ at, detail: { state } }: Alert, now: Date): number =>
  state === 'raised' && at
    ? Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / dayInMs))
    : 0;

/** News of accounts and absent colleagues are rare: that there is none is not worth a word. */
const rare: ReadonlySet<ListedSection> = new Set(['accounts', 'colleagues']);

interface DayParts {
  /** Sections of the day itself that have lines. */
  now: Dto<'TodaySection'>[];
  /** Lists beside the day that have lines. */
  waiting: Dto<'TodaySection'>[];
  /** Sections without lines. */
  quiet: ListedSection[];
}

/** The sections of a day by the place where they are shown, each the most urgent first. */
export function partsOf(day: Pick<Dto<'Today'>, 'sections'>): DayParts {
  const filled = (names: readonly TodaySectionName[]) =>
    names.flatMap((name) => sectionOf(day, name) ?? []).filter(({ total }) => total > 0);
  return {
    now: filled(nowSections),
    waiting: filled(waitingSections),
    quiet: listedSections.filter((name) => sectionOf(day, name)?.total === 0 && !rare.has(name)),
  };
}

/** Value of the address that keeps every list closed. */
export const noList = 'none';

/**
 * The list that is open beside the day: the one that the reader asked for. A day with nothing to do opens the first
 * list that waits.
 */
export function openList(
  { now, waiting }: Pick<DayParts, 'now' | 'waiting'>,
  asked: string | null,
): Dto<'TodaySection'> | undefined {
  if (asked !== null) return waiting.find(({ section }) => section === asked);
  return now.length === 0 ? waiting[0] : undefined;
}

/** The link of an alert: the answers behind it for users who may read them; otherwise the person. */
export const alertPlace = ({ link, detail }: Alert): string =>
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

/** An appointment of the reader, as far as it has to be known to take it along. */
export interface PlannedVisit {
  id: string;
  startsAt: string;
}

/** The appointments that the reader has, also those of today that wait for their outcome. */
export const plannedVisits = (day: Dto<'Today'>): PlannedVisit[] =>
  (['sessions', 'toRecord'] as const)
    .flatMap((section) => sectionOf(day, section)?.lines ?? [])
    .flatMap(({ kind, id, at }) =>
      (kind === 'appointmentAhead' || kind === 'appointmentToRecord') && at
        ? [{ id, startsAt: at }]
        : [],
    );

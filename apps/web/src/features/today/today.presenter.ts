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

/** The lists of the day, the most urgent first. */
export const listedSections = [
  'colleagues',
  'sessions',
  'toRecord',
  'tasks',
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
export type ListedSection = (typeof listedSections)[number];

const rank = (section: Dto<'TodaySection'>): number =>
  listedSections.findIndex((name) => name === section.section);
export const byRank = (a: Dto<'TodaySection'>, b: Dto<'TodaySection'>): number => rank(a) - rank(b);

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
  /** Sections with lines, in two columns of about the same length. */
  columns: [Dto<'TodaySection'>[], Dto<'TodaySection'>[]];
  /** Sections without lines. */
  quiet: ListedSection[];
}

/** Each list goes to the column that is shorter so far; the first ones stand on top. */
export function partsOf(day: Pick<Dto<'Today'>, 'sections'>): DayParts {
  const parts: DayParts = { columns: [[], []], quiet: [] };
  const height = [0, 0];
  for (const name of listedSections) {
    const section = sectionOf(day, name);
    if (!section) continue;
    if (section.total === 0) {
      if (!rare.has(name)) parts.quiet.push(name);
      continue;
    }
    const shorter = (height[0] ?? 0) <= (height[1] ?? 0) ? 0 : 1;
    parts.columns[shorter].push(section);
    height[shorter] = (height[shorter] ?? 0) + 2 + Math.min(section.lines.length, linesAtFirst);
  }
  return parts;
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

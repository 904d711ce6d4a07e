import type { Dto, Localized, Role } from '@gza/contract';
import { hasPermission, unknownClass } from '@gza/contract';
import { localDateOf } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { curvesOf } from './curve.rules.js';
import { withEstimate } from './estimate.rules.js';
import { unknownTitle } from './dimensions.js';
import { figuresOf, type Slice } from './figure.rules.js';
import { classesStatement, daysStatement, figuresStatement } from './persistence/figures.views.js';
import { criterionOf } from './persistence/rows.views.js';
import { questionOf, type Question } from './question.js';
import { mayReadRows, type Dimension } from './report.js';

/** Returns whether a role sees figures but no case: small counts are protected from it. */
export const seesOnlyFigures = (role: Role): boolean =>
  !hasPermission(role, 'report.readSmallCounts');

type Titles = ReadonlyMap<string, Localized>;

async function titlesOf(tx: Tx, name: string, { classes }: Dimension): Promise<Titles> {
  if (classes === 'plain') return new Map();
  if ('titles' in classes) return new Map(Object.entries(classes.titles));
  const rows = await tx.sql(classesStatement(name, classes.from));
  return new Map(rows.map((r) => [r.code, { ka: r.name_ka, en: r.name_en }]));
}

/** Orders classes by their list, others by code, the unknown class last. */
function order(titles: readonly Titles[]) {
  const places = titles.map((t) => new Map([...t.keys()].map((code, i) => [code, i])));
  const place = (dimension: number, code: string) =>
    code === unknownClass
      ? Number.MAX_SAFE_INTEGER
      : (places[dimension]?.get(code) ?? Number.MAX_SAFE_INTEGER - 1);
  return (a: readonly string[], b: readonly string[]): number => {
    for (const [i, code] of a.entries()) {
      const other = b[i] ?? '';
      const difference = place(i, code) - place(i, other) || (code < other ? -1 : +(code > other));
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function classesOf(
  by: Question['by'],
  titles: readonly Titles[],
  slices: readonly Slice[],
): Dto<'ReportClass'>[] {
  return by.flatMap(([dimension], i) => {
    const codes = [...new Set(slices.map((g) => g.key[i] ?? ''))];
    return codes.map((code) => ({
      dimension,
      code,
      title:
        titles[i]?.get(code) ?? (code === unknownClass ? unknownTitle : { ka: code, en: code }),
    }));
  });
}

/** Counts a report as the actor, and returns the figures that the actor may see. */
export async function answerReport(
  tx: Tx,
  code: string,
  query: Dto<'ReportQuery'>,
): Promise<Dto<'ReportFigures'>> {
  const role = tx.actor.role as Role;
  const question = questionOf(code, query, role, localDateOf(tx.now));
  const { report } = question;
  const by = question.by.map(([name]) => name);
  const counted = await tx.sql(figuresStatement(question));
  const total = counted.find((row) => row.total);
  if (!total) throw new Error(`report ${code}: no total`);
  const titles: Titles[] = [];
  for (const [name, dimension] of question.by) titles.push(await titlesOf(tx, name, dimension));
  const compare = order(titles);
  const slices = counted.filter((row) => !row.total).toSorted((a, b) => compare(a.key, b.key));
  const suppressed = seesOnlyFigures(role);
  const { labels, excluded, windowDays } = question.parameters;
  const narrowed = Object.keys(labels).length > 0 || excluded.length > 0;
  const countDetails = Object.entries(report.details)
    .filter(([, d]) => d.kind === 'count')
    .map(([name]) => name);
  const figures = figuresOf(
    slices,
    { ...total, key: [] },
    { by, share: report.share, countDetails, lost: report.curve?.lost, suppressed, narrowed },
  );
  const days = daysStatement(question);
  const curves =
    days &&
    curvesOf(
      (await tx.sql(days)).toSorted((a, b) => compare(a.key, b.key)),
      by,
      suppressed,
    );
  const estimated = (figure: Dto<'ReportFigure'>) =>
    curves ? withEstimate(figure, curves, windowDays) : figure;
  tx.audit({ criterion: criterionOf(question) });
  return {
    code: report.code,
    definitionVersion: report.version,
    asOf: tx.now.toISOString(),
    period: { from: total.period_from, to: total.period_to },
    provisional: question.provisional,
    ...(mayReadRows(report, role) && { notShown: total.not_shown }),
    ...(question.cohort && { question: question.cohort }),
    unit: report.unit,
    by,
    total: estimated(figures.total),
    rows: figures.rows.map(estimated),
    classes: classesOf(question.by, titles, slices),
    suppressed,
    ...(curves && { curves }),
  };
}

import {
  hasPermission,
  management,
  rolesWith,
  todayKindOf,
  todayKindsFor,
  todaySections,
  todaySectionsFor,
  type Role,
  type TodaySectionName,
} from '@gza/contract';
import { viewFamily, type StatementParts } from '../../../platform/db/statement.js';
import { onlyBureau, ownActor } from '../../../platform/db/rls.js';
import { composeStatement } from '../../../platform/parts/parameters.js';
import type { TodayActor, TodayPart } from '../../../platform/parts/today-part.js';
import { staff } from '../../accounts/published.js';
import { personJson } from '../../beneficiaries/index.js';
import { people } from '../../beneficiaries/published.js';
import { absentOn } from '../../staff-absences/index.js';
import { staffAbsences } from '../../staff-absences/published.js';
import { staffJson } from '../../workforce/index.js';

/** Number of shown lines of a section. */
const shown = 50;
/** Limit of the count of lines; above it the page only states that there are more. */
const counted = 200;

/**
 * SQL of the most urgent lines of one kind, one more than the limit of the count. The ids make the order
 * unambiguous.
 */
function waiting(part: TodayPart, order: string, actor: TodayActor): string {
  return `waiting_${part.kind} as (
    select '${part.kind}'::text as kind, w.* from (${part.waiting(actor)}) w order by ${order} limit ${counted + 1})`;
}

/** SQL of the lines of all kinds of a section, by urgency. */
function ranked(section: TodaySectionName, parts: readonly TodayPart[], order: string): string {
  const kinds = parts
    .map(
      ({ kind }) => `
        select
          *
        from
          waiting_${kind}`,
    )
    .join(' union all ');
  return `ranked_${section} as (
    select w.*, row_number() over (order by ${order}) as n from (${kinds}) w)`;
}

const choose = (parts: readonly TodayPart[], value: (part: TodayPart) => string): string =>
  `case l.kind ${parts.map((part) => `when '${part.kind}' then ${value(part)}`).join(' ')} end`;

/** SQL of a line `l` with its person `p`: one of the parts of a section made it. */
export function lineJson(section: TodaySectionName, parts: readonly TodayPart[]): string {
  const ref = { id: 'l.id', personId: 'l.person_id' };
  const { orderBy } = todaySections[section];
  return `
    json_build_object(
      'kind', l.kind,
      'id', l.id,
      'person', case
        when p.id is not null then ${personJson('p')}
      end,
      'day', ${orderBy === 'day' ? 'l.due' : 'null'},
      'at', ${orderBy === 'at' ? 'app.instant(l.due)' : 'null'},
      'link', json_build_object('to', ${choose(parts, ({ kind }) => `'${todayKindOf(kind).target}'`)}, 'id', ${choose(parts, ({ kind }) => (todayKindOf(kind).by === 'person' ? 'l.person_id' : 'l.id'))}),
      'detail', ${choose(parts, ({ detail }) => detail?.(ref) ?? 'null::json')}
    )`;
}

/** SQL of the shown lines of a section. Persons and details are looked up for these lines only. */
function lines(section: TodaySectionName, parts: readonly TodayPart[]): string {
  return `lines_${section} as (
    select l.n, p.id as subject, ${lineJson(section, parts)} as line
    from ranked_${section} l left join ${people} p on p.id = l.person_id where l.n <= ${shown})`;
}

const answer = (section: TodaySectionName): string => `
  json_build_object(
    'section', '${section}',
    'total', (
      select
        least(count(*), ${counted})
      from
        ranked_${section}
    ),
    'more', (
      select
        count(*) > ${counted}
      from
        ranked_${section}
    ),
    'lines', (
      select
        coalesce(
          json_agg(
            line
            order by
              n
          ),
          '[]'
        )
      from
        lines_${section}
    )
  )`;

/** SQL of a day: the `with` of its lines, the JSON of its sections, and the persons whom these show. */
function dayOf(
  parts: readonly TodayPart[],
  actor: TodayActor,
  names: readonly TodaySectionName[] = todaySectionsFor(actor.role),
): { readonly ctes: string; readonly sections: string; readonly subjects: string } {
  const ctes = names.flatMap((section) => {
    const kinds = todayKindsFor(actor.role, section);
    const own = parts.filter(({ kind }) => kinds.includes(kind));
    const direction = 'newestFirst' in todaySections[section] ? ' desc' : '';
    const order = `w.due${direction}, w.id, w.person_id`;
    return [
      ...own.map((part) => waiting(part, order, actor)),
      ranked(section, own, order),
      lines(section, own),
    ];
  });
  return {
    ctes: ctes.join(',\n    '),
    sections: `json_build_array(${names.map(answer).join(', ')})`,
    subjects: `array(${names
      .map(
        (section) => `
          select
            subject
          from
            lines_${section}
          where
            subject is not null`,
      )
      .join(' union ')})`,
  };
}

const isManagement = (role: Role): boolean => management.some((one) => one === role);

/**
 * View of the actor's day in one statement, composed for the role from the contributions of the modules. The
 * policies hide rows that the actor may not see. The actor is read from the opened transaction: without a parameter
 * PostgreSQL keeps one plan a connection, where planning would cost more than the answer.
 */
export function todayView(parts: readonly TodayPart[]) {
  const ofRole = (role: Role): StatementParts => {
    const day = dayOf(parts, {
      actorId: ownActor,
      role,
      isManagement: isManagement(role),
      ...(role === 'supervisor' && { bureauId: onlyBureau }),
    });
    return {
      name: `today ${role}`,
      text: `
        with
          ${day.ctes}
        select
          json_build_object('sections', ${day.sections})::text as body,
          ${day.subjects} as subjects`,
      values: [],
    };
  };
  return viewFamily({
    build: (role: Role) => ofRole(role),
    samples: () => rolesWith('today.read').map((role) => [role]),
  });
}

/**
 * View of the day of an absent colleague: the sections of work, with the lines that the reader's role may have. It is
 * empty (404) unless the absence is in force today and the reader is the deputy or belongs to the management.
 */
export function colleagueDayView(parts: readonly TodayPart[]) {
  const ofReader = (role: Role, readerId: string, absenceId: string): StatementParts =>
    composeStatement({
      name: `colleague-day ${role}`,
      parameters: {
        readerId: { type: 'uuid', value: readerId },
        absenceId: { type: 'uuid', value: absenceId },
      },
      write: (given) => {
        const actorId = '(select staff_id from absent)';
        const names = todaySectionsFor(role).filter(
          (section) => 'ofWork' in todaySections[section],
        );
        // The colleague is no management here: their own work is wanted, and not that of the whole bureau.
        const day = dayOf(parts, { actorId, role, isManagement: false }, names);
        return `
          with
            absent as materialized (
              select
                a.staff_id,
                a.from_on,
                a.until_on
              from
                ${staffAbsences} a
              where
                a.id = ${given.absenceId}
                and ${absentOn('a', 'app.today()')} ${hasPermission(role, 'staffAbsence.manage') ? '' : `and a.deputy_id = ${given.readerId}`}
            ),
            ${day.ctes}
          select
            json_build_object(
              'colleague', ${staffJson('u')},
              'fromOn', a.from_on,
              'untilOn', a.until_on,
              'sections', ${day.sections}
            )::text as body,
            ${day.subjects} as subjects
          from
            absent a
            join ${staff} u on u.id = a.staff_id`;
      },
    });
  return viewFamily({
    build: (role: Role, readerId: string, absenceId: string) => ofReader(role, readerId, absenceId),
    samples: () => rolesWith('staffAbsence.read').map((role) => [role, '', '']),
  });
}

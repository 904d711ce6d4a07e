import { todayKindsFor } from '@gza/contract';
import { viewStatement } from '../../../platform/db/statement.js';
import type { TodayActor, TodayPart } from '../../../platform/parts/today-part.js';
import { staff } from '../../accounts/published.js';
import { cases, people } from '../../beneficiaries/published.js';
import type { Contributions } from '../contributed-parts.js';
import { lineJson } from './today.views.js';
import { workerJson } from './work.views.js';

type Section = 'overdue' | 'approvals';

const partsOf = (
  { today }: Contributions,
  section: Section,
  { role }: Pick<TodayActor, 'role'>,
): TodayPart[] => today.filter(({ kind }) => todayKindsFor(role, section).includes(kind));

/** Lines of Today of a section, for the actor of an expression. */
const linesOf = (contributions: Contributions, section: Section, actor: TodayActor): string =>
  partsOf(contributions, section, actor)
    .map(
      (part) => `
        select
          '${part.kind}'::text as kind,
          l.id,
          l.person_id,
          l.due
        from
          (${part.waiting(actor)}) l`,
    )
    .join(' union all ');

const worker = { role: 'socialWorker', isManagement: false } as const;
const supervisor = { role: 'supervisor', isManagement: true } as const;

/** What is overdue on the Today of a member of staff. */
export const overdueOf = (contributions: Contributions, actorId: string): string =>
  linesOf(contributions, 'overdue', { ...worker, actorId });

/** What waits for an approval by the actor, whose own submissions are not theirs to approve. */
export const approvalsFor = (contributions: Contributions, actorId: string): string =>
  linesOf(contributions, 'approvals', { ...supervisor, actorId });

/** Number of lines that are listed; the total has no limit. */
const listed = 500;

/** Answer about the lines of a statement, the most urgent first. */
const answer = (waiting: string, section: Section, parts: readonly TodayPart[], id: string) => `
  with
    waiting as (${waiting}),
    lines as (
      select
        w.*,
        row_number() over (
          order by
            w.due,
            w.id,
            w.person_id
        ) as n
      from
        waiting w
    )
  select
    json_build_object(
      'worker', ${workerJson('u')},
      'total', (
        select
          count(*)
        from
          lines
      ),
      'lines', coalesce(
        (
          select
            json_agg(
              ${lineJson(section, parts)}
              order by
                l.n
            )
          from
            lines l
            left join ${people} p on p.id = l.person_id
          where
            l.n <= ${listed}
        ),
        '[]'
      )
    )::text as body,
    array(
      select distinct
        l.person_id
      from
        lines l
      where
        l.person_id is not null
        and l.n <= ${listed}
    ) as subjects
  from
    ${staff} u
  where
    u.id = ${id}
    and u.organisation_id is null`;

/** Views of the records that the workload counts: the same lines, so that number and list agree. */
export function waitingWorkViews(contributions: Contributions) {
  const overdue = viewStatement({
    name: 'work-overdue',
    params: ['uuid'],
    text: answer(
      overdueOf(contributions, '$1::uuid'),
      'overdue',
      partsOf(contributions, 'overdue', worker),
      '$1::uuid',
    ),
  });
  const toApprove = viewStatement({
    name: 'work-to-approve',
    params: ['uuid', 'uuid', 'uuid'],
    text: answer(
      `
        select
          a.*
        from
          (${approvalsFor(contributions, '$2::uuid')}) a
          join ${cases} c on c.beneficiary_id = a.person_id
        where
          c.state <> 'closed'
          and c.case_manager_id = $3::uuid
          and c.bureau_id = coalesce($1::uuid, c.bureau_id)`,
      'approvals',
      partsOf(contributions, 'approvals', supervisor),
      '$3::uuid',
    ),
  });
  return { overdue, toApprove };
}

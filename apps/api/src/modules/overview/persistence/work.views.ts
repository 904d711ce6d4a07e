import { followingKinds, workKinds, type WorkKind } from '@gza/contract';
import { statement, viewStatement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';
import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';
import type { WorkPart } from '../../../platform/parts/work-part.js';
import { staff } from '../../accounts/published.js';
import { personJson } from '../../beneficiaries/index.js';
import { people } from '../../beneficiaries/published.js';

const list = (codes: readonly string[]) => `array[${codes.map((code) => `'${code}'`).join(', ')}]`;

/** Everything that anybody holds; a condition on `staff_id` reaches each of its parts. */
export const heldByAnybody = (parts: readonly WorkPart[]): string =>
  parts
    .map(
      ({ kind, held }) => `
        select
          '${kind}'::text as kind,
          h.*
        from
          (${held}) h`,
    )
    .join(' union all ');

export const workerJson = (alias: string): string => `
  json_build_object(
    'id', ${alias}.id,
    'name', ${alias}.name,
    'role', ${alias}.role,
    'bureauId', ${alias}.bureau_id,
    'active', ${alias}.active
  )`;

const items = `
  select
    json_agg(
      json_build_object(
        'kind', h.kind,
        'id', h.id,
        'version', h.version,
        'bureauId', h.bureau_id,
        'name', h.name,
        'state', h.state,
        'at', h.at,
        'person', case
          when p.id is not null then ${personJson('p')}
        end,
        'holds', h.holds
      )
      order by
        array_position(${list(workKinds)}, h.kind),
        h.at,
        p.family_name,
        p.given_name,
        h.name ->> 'ka',
        h.id
    )
  from
    held h
    left join ${people} p on p.id = h.person_id`;

const follows = (dependents: readonly CaseDependentPart[]) => `
  select
    json_agg(
      json_build_object(
        'kind', f.kind,
        'id', f.id,
        'caseId', h.id,
        'name', f.name,
        'state', f.state,
        'person', ${personJson('p')}
      )
      order by
        p.family_name,
        p.given_name,
        array_position(${list(followingKinds)}, f.kind),
        f.id
    )
  from
    held h
    join ${people} p on p.id = h.person_id
    cross join lateral (${followingKinds
      .flatMap((kind) => dependents.filter((part) => part.kind === kind))
      .map(
        ({ kind, records }) => `
          select
            '${kind}'::text as kind,
            r.id,
            r.name::jsonb as name,
            r.state
          from
            (${records('h.id')}) r`,
      )
      .join(' union all ')}) f
  where
    h.kind = 'case'`;

/** Views of what one member of staff holds. */
export function workViews(parts: readonly WorkPart[], dependents: readonly CaseDependentPart[]) {
  const heldWork = viewStatement({
    name: 'held-work',
    params: ['uuid'],
    text: `
      with
        held as (
          select
            w.*
          from
            (${heldByAnybody(parts)}) w
          where
            w.staff_id = $1
        )
      select
        json_build_object(
          'worker', ${workerJson('u')},
          'items', coalesce((${items}), '[]'),
          'follows', coalesce((${follows(dependents)}), '[]')
        )::text as body,
        array(
          select distinct
            h.person_id
          from
            held h
          where
            h.person_id is not null
        ) as subjects
      from
        ${staff} u
      where
        u.id = $1
        and u.organisation_id is null`,
  });
  const heldItems = statement({
    name: 'held-items',
    params: ['uuid'],
    row: {
      kind: narrow<WorkKind>('text'),
      id: 'uuid',
      bureauId: 'uuid',
      personId: 'uuid | null',
    },
    text: `
      select
        w.kind,
        w.id,
        w.bureau_id as "bureauId",
        w.person_id as "personId"
      from
        (${heldByAnybody(parts)}) w
      where
        w.staff_id = $1`,
  });
  return { heldWork, heldItems };
}
export type HeldItems = ReturnType<typeof workViews>['heldItems'];

import type { Dto } from '@gza/contract';
import type { Actor } from '../../../platform/actor.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { roleIn } from '../../../platform/db/rls.js';
import { cases, openCaseChanges } from '../../beneficiaries/published.js';
import { staff } from '../../accounts/published.js';
import { localizedName } from '../../../platform/db/localized.js';

const regionDetails = `
  json_build_object(
    'code', r.code,
    'name', ${localizedName('r')},
    'active', r.active,
    'version', r.version
  )`;

export const regionView = viewStatement({
  name: 'region',
  params: ['uuid'],
  text: `
    select
      ${regionDetails}::text as body,
      r.version
    from
      region r
    where
      r.id = $1`,
});

export const regionList = viewStatement({
  name: 'regions',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${regionDetails}
            order by
              r.name_ka
          ),
          '[]'
        )
      )::text as body
    from
      region r`,
});

const establishmentDetails = `
  json_build_object(
    'code', e.code,
    'name', ${localizedName('e')},
    'active', e.active,
    'version', e.version
  )`;

export const establishmentView = viewStatement({
  name: 'establishment',
  params: ['uuid'],
  text: `
    select
      ${establishmentDetails}::text as body,
      e.version
    from
      establishment e
    where
      e.id = $1`,
});

export const establishmentList = viewStatement({
  name: 'establishments',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${establishmentDetails}
            order by
              e.name_ka,
              e.code
          ),
          '[]'
        )
      )::text as body
    from
      establishment e`,
});

const bureauDetails = `
  json_build_object(
    'id', o.id,
    'code', o.code,
    'name', ${localizedName('o')},
    'regions', o.regions,
    'confirmed', o.confirmed,
    'active', o.active,
    'version', o.version
  )`;

export const bureauList = viewStatement({
  name: 'bureaus',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${bureauDetails}
            order by
              o.name_ka
          ),
          '[]'
        )
      )::text as body
    from
      bureau o`,
});

export const bureauView = viewStatement({
  name: 'bureau',
  params: ['uuid'],
  text: `
    select
      ${bureauDetails}::text as body,
      o.version
    from
      bureau o
    where
      o.id = $1`,
});

const staffStatement = viewStatement({
  name: 'staff',
  params: ['text', 'uuid', 'uuid'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            json_build_object(
              'id', u.id,
              'name', u.name,
              'role', u.role,
              'bureauId', u.bureau_id,
              'openCases', case
                when ${roleIn('facilitator')} then (
                  select
                    count(*)
                  from
                    ${cases} c
                  where
                    c.case_manager_id = u.id
                    and c.state <> 'closed'
                )
                else (
                  select
                    coalesce(sum(o.cases), 0)
                  from
                    ${openCaseChanges} o
                  where
                    o.case_manager_id = u.id
                )
              end
            )
            order by
              u.name,
              u.id
          ),
          '[]'
        )
      )::text as body
    from
      ${staff} u
    where
      u.active
      and u.organisation_id is null
      and (
        $1::text is null
        or u.role = $1
      )
      and (
        $2::uuid is null
        or u.bureau_id = $2
      )
      and (
        $3::uuid is null
        or u.bureau_id is null
        or u.bureau_id = $3
      )`,
});

/**
 * Staff with the number of their open cases, for a supervisor who assigns a case. A member of a bureau sees
 * staff of that bureau and of no bureau: elsewhere the number of cases would be a wrong zero.
 */
export const staffList = (query: Dto<'StaffListQuery'>, { bureauId }: Actor) =>
  staffStatement(query.role ?? null, query.bureauId ?? null, bureauId);

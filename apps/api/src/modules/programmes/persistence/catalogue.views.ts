import type { Dto } from '@gza/contract';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { staffJson } from '../../workforce/index.js';
import { localizedName } from '../../../platform/db/localized.js';

const areaJson = `
  json_build_object(
    'code', a.code,
    'name', ${localizedName('a')},
    'active', a.active,
    'version', a.version
  )`;

export const areaView = viewStatement({
  name: 'area',
  params: ['uuid'],
  text: `
    select
      ${areaJson}::text as body,
      a.version
    from
      area a
    where
      a.id = $1`,
});

export const areaList = viewStatement({
  name: 'areas',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${areaJson}
            order by
              a.position
          ),
          '[]'
        )
      )::text as body
    from
      area a`,
});

/** SQL condition: a version of the programme was once approved, even if none is in use now. */
export const programmeApproved = (alias: string) =>
  `exists (select from programme_version a where a.programme_id = ${alias}.id and a.state not in ('draft', 'expertReview'))`;

const programmeJson = `
  json_build_object(
    'id', p.id,
    'code', p.code,
    'areaCode', p.area_code,
    'name', ${localizedName('p')},
    'audience', coalesce(v.audience, p.audience),
    'confirmed', p.confirmed,
    'approved', ${programmeApproved('p')},
    'version', p.version,
    'currentVersion', case
      when v.id is not null then json_build_object(
        'id', v.id,
        'number', v.number,
        'sessions', v.sessions,
        'sessionsConfirmed', v.sessions_confirmed,
        'sessionMinutes', v.session_minutes,
        'onlySex', v.only_sex,
        'riskLevels', v.risk_levels,
        'languages', v.languages
      )
    end
  )`;

const from = `programme p left join programme_version v on v.programme_id = p.id and v.state = 'inUse'`;

const programmesStatement = viewStatement({
  name: 'programmes',
  params: ['text'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${programmeJson}
            order by
              p.position,
              p.code
          ),
          '[]'
        )
      )::text as body
    from
      ${from}
    where
      $1::text is null
      or p.area_code = $1`,
});

export const programmeList = (query: Dto<'ProgrammeListQuery'>) =>
  programmesStatement(query.areaCode ?? null);

export const programmeView = viewStatement({
  name: 'programme',
  params: ['uuid'],
  text: `
    select
      ${programmeJson}::text as body,
      p.version
    from
      ${from}
    where
      p.id = $1`,
});

const versionJson = `
  json_build_object(
    'id', v.id,
    'programmeId', v.programme_id,
    'number', v.number,
    'state', v.state,
    'sessions', v.sessions,
    'sessionsConfirmed', v.sessions_confirmed,
    'sessionMinutes', v.session_minutes,
    'monthsFrom', v.months_from,
    'monthsTo', v.months_to,
    'minimumAttendancePercent', v.minimum_attendance_percent,
    'obligatorySessions', (
      select
        coalesce(
          json_agg(
            json_build_object('number', o)
            order by
              o
          ),
          '[]'
        )
      from
        unnest(v.obligatory_sessions) o
    ),
    'postTestRequired', v.post_test_required,
    'audience', v.audience,
    'onlySex', v.only_sex,
    'riskLevels', v.risk_levels,
    'languages', v.languages,
    'groupMinimum', v.group_minimum,
    'groupMaximum', v.group_maximum,
    'facilitators', v.facilitators,
    'criteria', v.criteria,
    'description', v.description,
    'reviewNote', v.review_note,
    'lastStepBy', (
      select
        ${staffJson('u')}
      from
        ${staff} u
      where
        u.id = v.last_step_by
    ),
    'createdAt', app.instant(v.created_at),
    'version', v.version
  )`;

export const programmeVersionView = viewStatement({
  name: 'programme-version',
  params: ['uuid'],
  text: `
    select
      ${versionJson}::text as body,
      v.version
    from
      programme_version v
    where
      v.id = $1`,
});

export const programmeVersionList = viewStatement({
  name: 'programme-versions',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'items', (
          select
            coalesce(
              json_agg(
                ${versionJson}
                order by
                  v.number desc
              ),
              '[]'
            )
          from
            programme_version v
          where
            v.programme_id = p.id
        )
      )::text as body
    from
      programme p
    where
      p.id = $1`,
});

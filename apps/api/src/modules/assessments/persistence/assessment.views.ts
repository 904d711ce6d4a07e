import type { Dto } from '@gza/contract';
import { personJson } from '../../beneficiaries/index.js';
import { staffJson } from '../../workforce/index.js';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { people } from '../../beneficiaries/published.js';
import { staff } from '../../accounts/published.js';

const from = `assessment a join ${people} b on b.id = a.beneficiary_id
  join instrument_version v on v.instrument_code = a.instrument_code and v.number = a.version_number
  join ${staff} u on u.id = a.created_by`;

const instrument = `
  json_build_object(
    'code', a.instrument_code,
    'title', v.definition -> 'title',
    'version', a.version_number
  )`;

const bands = `coalesce((select json_agg(json_build_object('scale', e.key, 'band', e.value) order by e.key) from jsonb_each(a.bands) e), '[]')`;

/** Scores, or null where policies hide them: a result has a row for every scale of its form. */
const scores = `
  (
    select
      json_agg(
        json_build_object(
          'scale', s.scale,
          'band', s.band,
          'value', s.value,
          'answered', s.answered,
          'items', s.items,
          'proRated', s.pro_rated,
          'algorithmVersion', s.algorithm_version
        )
        order by
          s.scale
      )
    from
      assessment_score s
    where
      s.assessment_id = a.id
      and s.current
  )`;

const listed = `'id', a.id, 'caseId', a.case_id, 'beneficiary', ${personJson('b')}, 'instrument', ${instrument},
  'clinical', a.clinical, 'state', a.state, 'assessedOn', a.assessed_on, 'level', a.level, 'bands', ${bands}, 'scores', ${scores},
  'createdBy', ${staffJson('u')}, 'createdAt', app.instant(a.created_at), 'completedAt', app.instant(a.completed_at),
  'approvedAt', app.instant(a.approved_at),
  'reassessDueOn', case when a.state = 'approved' then a.reassess_due_on end, 'version', a.version`;

/** Join of the answers. Policies decide who sees them, whichever table they are in. */
const answers = `left join lateral (
    select * from (
      select revision, answers, result from assessment_answers where assessment_id = a.id
      union all
      select revision, answers, result from assessment_answers_clinical where assessment_id = a.id
    ) every order by revision desc limit 1
  ) w on true`;

const changed = `
  (
    select
      coalesce(
        json_agg(
          k
          order by
            k
        ),
        '[]'
      )
    from
      jsonb_object_keys(r.answers || r.earlier) k
    where
      r.answers -> k is distinct from r.earlier -> k
  )`;

const amendments = `
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'revision', r.revision,
            'reason', r.reason,
            'by', ${staffJson('m')},
            'at', app.instant(r.saved_at),
            'changed', ${changed}
          )
          order by
            r.revision
        ),
        '[]'
      )
    from
      (
        select
          *,
          lag(answers) over (
            order by
              revision
          ) as earlier
        from
          (
            select
              *
            from
              assessment_answers
            where
              assessment_id = a.id
            union all
            select
              *
            from
              assessment_answers_clinical
            where
              assessment_id = a.id
          ) every
      ) r
      join ${staff} m on m.id = r.saved_by
    where
      r.revision > 1
  )`;

const factors = `coalesce((select json_agg(json_build_object('factor', f.factor, 'rating', f.rating) order by f.position)
  from assessment_factor f where f.assessment_id = a.id and f.current), '[]')`;

const overrides = `
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'id', o.id,
            'state', o.state,
            'level', o.level,
            'reason', o.reason,
            'proposedBy', ${staffJson('p')},
            'proposedAt', app.instant(o.proposed_at),
            'decidedBy', ${staffJson('d')},
            'decidedAt', app.instant(o.decided_at),
            'decisionNote', o.decision_note
          )
          order by
            o.proposed_at,
            o.id
        ),
        '[]'
      )
    from
      assessment_override o
      join ${staff} p on p.id = o.proposed_by
      left join ${staff} d on d.id = o.decided_by
    where
      o.assessment_id = a.id
  )`;

const steps = `
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'event', t.event,
            'by', ${staffJson('x')},
            'at', app.instant(t.at),
            'note', t.note
          )
          order by
            t.at,
            t.id
        ),
        '[]'
      )
    from
      assessment_step t
      left join ${staff} x on x.id = t.actor_id
    where
      t.assessment_id = a.id
  )`;

/**
 * Returns the expression, or null for a reader who may not see the answers: nothing derived from them is
 * shown either.
 */
const inFull = (expression: string) => `case when w.revision is not null then ${expression} end`;

export const assessmentView = viewStatement({
  name: 'assessment',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        ${listed},
        'audience', a.audience,
        'language', a.language,
        'notValidated', a.not_validated,
        'factors', ${factors},
        'answers', w.answers,
        'summary', nullif(w.result -> 'summary', 'null'),
        'changes', w.result -> 'changes',
        'followUps', w.result -> 'followUps',
        'amendments', ${inFull(amendments)},
        'overrides', ${inFull(overrides)},
        'steps', ${inFull(steps)}
      )::text as body,
      a.version,
      array[a.beneficiary_id] as subjects
    from
      ${from} ${answers}
    where
      a.id = $1`,
});

export const assessmentList = listOf((query: Dto<'AssessmentListQuery'>) => ({
  name: 'assessments',
  item: `json_build_object(${listed})`,
  from,
  filters: [
    ['a.beneficiary_id = $', query.beneficiaryId],
    ['a.case_id = $', query.caseId],
    ['a.instrument_code = $', query.instrumentCode],
    ['a.state = $', query.state],
  ],
  sort: { by: 'a.created_at', type: 'timestamptz', descending: true },
  id: 'a.id',
  subject: 'a.beneficiary_id',
  page: query,
}));

import type { RecordPart } from '../../../platform/parts/record-part.js';

/**
 * Outline of the plan of a case: the active version, otherwise the newest that was not discarded. Hidden rows
 * are left out.
 */
export const planRecordPart: RecordPart = {
  key: 'plan',
  row: ({ caseId }) => `
    select
      json_build_object(
        'id', p.id,
        'number', p.number,
        'state', p.state,
        'goals', (
          select
            coalesce(
              json_agg(
                json_build_object('id', g.id, 'text', g.text, 'state', g.state)
                order by
                  g.lineage_id
              ),
              '[]'
            )
          from
            plan_goal g
          where
            g.plan_id = p.id
        ),
        'items', (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'id', i.id,
                  'kind', i.kind,
                  'programmeId', i.programme_id,
                  'serviceCode', i.service_code,
                  'text', i.text,
                  'mandatory', i.mandatory,
                  'state', i.state
                )
                order by
                  i.lineage_id
              ),
              '[]'
            )
          from
            plan_item i
          where
            i.plan_id = p.id
        )
      )
    from
      plan p
    where
      p.case_id = ${caseId}
      and p.state <> 'discarded'
    order by
      p.state = 'active' desc,
      p.number desc
    limit
      1`,
};

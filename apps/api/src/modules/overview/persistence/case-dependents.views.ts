import { caseDependentKinds, caseDependents, type EndingStep, type Fate } from '@gza/contract';
import { viewStatement } from '../../../platform/db/statement.js';
import { composeStatement } from '../../../platform/parts/parameters.js';
import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';
import { cases } from '../../beneficiaries/published.js';

const kindsOf = (step: EndingStep, fate: Fate) =>
  caseDependentKinds.filter((kind) => caseDependents[kind][step] === fate);

const list = (kinds: readonly string[]) => `array[${kinds.map((kind) => `'${kind}'`).join(', ')}]`;

/** JSON of the open records with this fate, in the order of the kinds and then of time. */
const recordsOf = (step: EndingStep, fate: Fate) => `
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'kind', d.kind,
            'id', d.id,
            'name', d.name,
            'state', d.state,
            'at', d.at
          )
          order by
            array_position(${list(caseDependentKinds)}, d.kind),
            d.at,
            d.id
        ),
        '[]'
      )
    from
      dependents d
    where
      d.kind = any (${list(kindsOf(step, fate))})
  )`;

function viewOf(step: EndingStep, parts: readonly CaseDependentPart[]) {
  const { name, text } = composeStatement({
    name: `case-dependents-${step}`,
    parameters: { caseId: { type: 'uuid', value: null } },
    write: ({ caseId }) => `
      with
        dependents as (${parts
          .map(
            ({ kind, records }) => `
                select
                  '${kind}'::text as kind,
                  q.id,
                  q.name::jsonb as name,
                  q.state,
                  q.at
                from
                  (${records(caseId)}) q`,
          )
          .join(' union all ')})
      select
        json_build_object(
          'caseId', c.id,
          'step', '${step}',
          'immediateAlerts', app.open_immediate_alerts(c.id),
          'ends', ${recordsOf(step, 'ends')},
          'stays', ${recordsOf(step, 'stays')}
        )::text as body,
        array[c.beneficiary_id] as subjects
      from
        ${cases} c
      where
        c.id = ${caseId}`,
  });
  return viewStatement({ name, text, params: ['uuid'] });
}

/** Views of what each step of a case ends and leaves open: one part for each kind, from the module that owns it. */
export const caseDependentsView = (parts: readonly CaseDependentPart[]) => ({
  close: viewOf('close', parts),
  suspend: viewOf('suspend', parts),
  transfer: viewOf('transfer', parts),
});

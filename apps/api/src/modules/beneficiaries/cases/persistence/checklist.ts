import type { ChecklistPart } from '../../../../platform/parts/checklist-part.js';
import { reachedInCase } from './first-contact.js';

const stateOf = (doneOn: string): string =>
  `case when ${doneOn} is null then 'open' else 'done' end`;

/** Who answers for the person, and whether somebody has reached them. */
export const caseChecklist: readonly ChecklistPart[] = [
  {
    item: 'caseManager',
    row: ({ caseId }) => `
      select
        ${stateOf('k.case_manager_id')} as state,
        null::text as detail,
        null::date as due_on,
        (
          select
            (s.starts_at at time zone app.zone())::date
          from
            case_assignment s
          where
            s.case_id = k.id
            and s.ends_at is null
        ) as done_on
      from
        rehabilitation_case k
      where
        k.id = ${caseId}`,
  },
  {
    item: 'firstContact',
    row: ({ caseId }) => `
      select
        ${stateOf('r.at')} as state,
        null::text as detail,
        k.first_contact_due_on as due_on,
        (r.at at time zone app.zone())::date as done_on
      from
        rehabilitation_case k
        cross join lateral (
          select
            min(n.at) as at
          from
            work_note n
          where
            ${reachedInCase('n', 'k')}
        ) r
      where
        k.id = ${caseId}`,
  },
];

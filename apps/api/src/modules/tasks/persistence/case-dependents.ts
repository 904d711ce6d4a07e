import { bothLanguages } from '../../../platform/db/localized.js';
import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';

/** Open tasks made by hand. */
export const taskDependents: readonly CaseDependentPart[] = [
  {
    kind: 'task',
    records: (caseId) => `
      select
        r.id,
        ${bothLanguages('r.title')} as name,
        r.state,
        r.due_on::text as at
      from
        task r
      where
        r.case_id = ${caseId}
        and r.state = 'open'`,
  },
];

import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';
import { appointmentKindName } from './held-appointments.js';

/** Planned appointments ahead. Past ones stay to be recorded. */
export const appointmentDependents: readonly CaseDependentPart[] = [
  {
    kind: 'appointment',
    records: (caseId) => `
      select
        r.id,
        ${appointmentKindName('r.kind')} as name,
        r.state,
        app.instant(r.starts_at) as at
      from
        appointment r
      where
        r.case_id = ${caseId}
        and r.state = 'planned'
        and r.starts_at > app.now()`,
  },
];

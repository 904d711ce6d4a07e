import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';
import { enrolments, programmes } from '../../programmes/published.js';

/** Scheduled sessions with one person. Those of a group go on without the person. */
export const sessionDependents: readonly CaseDependentPart[] = [
  {
    kind: 'individualSession',
    records: (caseId) => `
      select
        s.id,
        jsonb_build_object('ka', m.name_ka, 'en', m.name_en) as name,
        s.state,
        app.instant(s.starts_at) as at
      from
        programme_session s
        join ${enrolments} e on e.id = s.enrolment_id
        join ${programmes} m on m.id = s.programme_id
      where
        e.case_id = ${caseId}
        and s.state = 'scheduled'`,
  },
];

import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';

/** Enrolments, and ways into a programme, that have not ended. */
export const enrolmentDependents: readonly CaseDependentPart[] = [
  {
    kind: 'enrolment',
    records: (caseId) => `
      select
        e.id,
        jsonb_build_object('ka', m.name_ka, 'en', m.name_en) as name,
        e.state,
        null::text as at
      from
        enrolment e
        join programme m on m.id = e.programme_id
      where
        e.case_id = ${caseId}
        and e.state in (
          'proposed', 'suitability',
          'waitlisted', 'enrolled',
          'started'
        )`,
  },
];

import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';

const assessments = (states: readonly string[]) => (caseId: string) => `
  select
    a.id,
    v.definition -> 'title' as name,
    a.state,
    null::text as at
  from
    assessment a
    join instrument_version v on v.instrument_code = a.instrument_code
    and v.number = a.version_number
  where
    a.case_id = ${caseId}
    and a.state in (${states.map((state) => `'${state}'`).join(', ')})`;

/** Assessments that are not finished, and alerts that are not closed. */
export const assessmentDependents: readonly CaseDependentPart[] = [
  { kind: 'assessmentDraft', records: assessments(['draft']) },
  { kind: 'assessmentToApprove', records: assessments(['completed', 'returned']) },
  {
    kind: 'safetyAlert',
    records: (caseId) => `
      select
        s.id,
        s.title as name,
        s.state,
        app.instant(s.raised_at) as at
      from
        safety_alert s
      where
        s.case_id = ${caseId}
        and s.state <> 'closed'`,
  },
];

/**
 * The day by which a person is to be assessed anew, in SQL over an approved `assessment a` with a
 * level: after 12 months when it is low, after 6 when medium, after 3 above (domain.md 2.5).
 */
export const reassessmentDue = `(a.assessed_on + case a.level when 'low' then interval '12 months' when 'medium' then interval '6 months'
      else interval '3 months' end)::date`;

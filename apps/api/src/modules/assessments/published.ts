import { publishSql } from '../../platform/db/published.js';

/** Ratings of a factor in the approved assessments of a case: `id`, `assessed_on`, `rating`. */
export const factorRatings = (caseId: string, factor: string): string =>
  publishSql(
    'assessments',
    `
      (
        select
          a.id,
          a.assessed_on,
          f.rating
        from
          assessment a
          join assessment_factor f on f.assessment_id = a.id
          and f.current
        where
          a.case_id = ${caseId}
          and a.state in ('approved', 'superseded')
          and f.factor = ${factor}
      )`,
  );

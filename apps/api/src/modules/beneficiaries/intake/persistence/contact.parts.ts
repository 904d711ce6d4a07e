/** SQL of the time of the last visit before release. */
export const lastVisitAt = (personId: string): string =>
  `
    (
      select
        max(v.at)
      from
        release_visit v
      where
        v.beneficiary_id = ${personId}
        and v.result <> 'notMet'
    )`;

/** When the person was last met before release, over the alias of a beneficiary. */
export const lastVisitOf = (alias: string): string =>
  `(select max(v.at) from release_visit v where v.beneficiary_id = ${alias}.id and v.result <> 'notMet')`;

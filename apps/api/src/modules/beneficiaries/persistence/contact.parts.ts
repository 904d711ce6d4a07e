/** Parts of another module's statement, over the alias of a beneficiary. The policies hide what the actor may not see. */

/** When the person was last reached, by what was noted of contacts and of visits before release. */
export const lastNotedContactOf = (alias: string): string => `greatest(
  (select max(n.at) from work_note n where n.beneficiary_id = ${alias}.id and n.reached),
  (select max(v.at) from release_visit v where v.beneficiary_id = ${alias}.id and v.result <> 'notMet'))`;

/** When the person was last reached by what the notes say, over the alias of a beneficiary. */
export const lastNotedContactOf = (alias: string): string =>
  `(select max(n.at) from work_note n where n.beneficiary_id = ${alias}.id and n.reached)`;

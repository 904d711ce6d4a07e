/** JSON of a bureau and of a member of staff for other modules' statements, over the alias of the row. */
export const bureauJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'code', ${alias}.code)`;
export const staffJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

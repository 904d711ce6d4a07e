/** Condition of the wall for single fields of rows that an officer sees (domain.md 2.5). */
export const officer = `
  (
    select
      app.setting('role')
  ) = 'probationOfficer'`;
/** SQL of the need of an item: officers see dependences and health in mandatory items only. */
export const itemNeed = (alias: string): string =>
  `case when ${alias}.mandatory or not (${officer} and ${alias}.need_code in ('dependences', 'healthEmotional')) then ${alias}.need_code end`;

import type { StatementParts } from '../../../../platform/db/statement.js';

/**
 * Makes a list of a person's records return `not-found`, and not an empty page, when the actor may not see
 * the person.
 */
export const ofVisiblePerson = (beneficiaryId: string, list: StatementParts): StatementParts => ({
  name: list.name,
  text: `select found.* from (${list.text}) found where exists (select from beneficiary where id = $${list.values.length + 1})`,
  values: [...list.values, beneficiaryId],
});

import { inGeorgianOrder } from '../../../../platform/db/collation.js';
import { bureauJson, staffJson } from '../../../workforce/index.js';
import { staff } from '../../../accounts/published.js';
import { bureaus } from '../../../workforce/published.js';

export const caseSummary = `case when c.id is not null then json_build_object('id', c.id, 'caseNumber', c.case_number, 'state', c.state, 'category', c.category,
  'openedAt', app.instant(c.opened_at), 'caseManager', ${staffJson('m')}, 'version', c.version) end`;

/** Base of the JSON of people: a person with bureau `o`, current case `c` and its manager `m`. */
export const from = `beneficiary b
  join ${bureaus} o on o.id = b.bureau_id
  left join rehabilitation_case c on c.id = b.current_case_id
  left join ${staff} m on m.id = c.case_manager_id`;

/** JSON of a person in the list; `more` adds pairs of keys and values from other modules. */
export const itemJson = (more = '') => `
  json_build_object(
    'id', b.id,
    'givenName', b.given_name,
    'familyName', b.family_name,
    'personalNumber', b.personal_number,
    'birthDate', b.birth_date,
    'sex', b.sex,
    'riskLevel', b.risk_level,
    'bureau', ${bureauJson('o')},
    'currentCase', ${caseSummary}${more}
  )`;

/** SQL expressions by which the statements of other modules refer to a person. */
export interface PersonExpressions {
  readonly personId: string;
  /** Id of the current case, or otherwise the last one; null without a case. */
  readonly caseId: string;
  readonly caseState: string;
  readonly caseOpenedAt: string;
}
export const person: PersonExpressions = {
  personId: 'b.id',
  caseId: 'c.id',
  caseState: 'c.state',
  caseOpenedAt: 'c.opened_at',
};

/** Family name, then given name, in Georgian order. Two blanks end a family name: names have single ones. */
export const byName = inGeorgianOrder(`(b.family_name || '  ' || b.given_name)`);

/**
 * SQL that other modules add to the list: the last contact of a person, the filter of people not reached for
 * `days` days, and the risk level by the last approved assessment.
 */
export interface ListAdditions {
  readonly contact: (of: PersonExpressions) => string;
  readonly notReachedFor: (of: PersonExpressions, days: string) => string;
  readonly assessedLevel: (of: PersonExpressions) => string;
}
export type ItemAdditions = Pick<ListAdditions, 'contact' | 'assessedLevel'>;
/** Pairs that other modules add to an item, and the name of the statement with them. */
export interface AddedPairs {
  readonly pairs: string;
  readonly name: string;
}
export const addedTo = (
  { contact, assessedLevel }: ItemAdditions,
  contactAsked: boolean | undefined,
): AddedPairs => {
  const level = `, 'assessedLevel', ${assessedLevel(person)}`;
  return contactAsked
    ? { pairs: `${level}, 'contact', ${contact(person)}`, name: ' with contacts' }
    : { pairs: level, name: '' };
};

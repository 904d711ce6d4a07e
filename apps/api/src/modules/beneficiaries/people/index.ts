/** People: their data, the search, and the saved views of the list. */
export { getBeneficiary, type BeneficiarySummary } from './beneficiary.lookup.js';
export {
  indexNames,
  registerBeneficiaries,
  registerBeneficiary,
  searchKeys,
  type PersonalDetails,
} from './commands/register-beneficiary.js';
export { requireFreeNumber } from './free-number.js';
export { checkPersonalNumber } from './personal-number.js';
export { beneficiaryJson, personSource } from './persistence/beneficiary.views.js';
export { beneficiaryList } from './persistence/people-list.views.js';
export { beneficiarySearch } from './persistence/people-search.views.js';
export { from as personFrom } from './persistence/person-item.js';
export type { ListAdditions, PersonExpressions } from './persistence/person-item.js';
export { birthError, checkPersonDates, personDates } from './person-dates.js';
export { BeneficiaryRecord } from './persistence/entities.js';
export { personJson } from './persistence/person.json.js';
export { ofVisiblePerson } from './persistence/visible-person.js';
export { refuseJustRegistered } from './just-registered.js';
export { moveReleaseNotice, requireDayOfNotice } from './release-notice.js';
export { correctCircumstances } from './past-circumstances.js';

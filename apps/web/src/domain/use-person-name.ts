import { useTexts } from '../platform/i18n/use-texts.js';
import { personName, type Named } from '../platform/person-name.js';
import { beneficiaryLabels } from './labels/beneficiaries.texts.js';

/** What to call a person in a list; those whose name nobody knows yet, too. */
export function usePersonName(): (person: Named) => string {
  const labels = useTexts(beneficiaryLabels);
  return (person) => personName(person, labels('nameless'));
}

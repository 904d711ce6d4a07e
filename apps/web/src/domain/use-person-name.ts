import { useTexts } from '../platform/i18n/use-texts.js';
import { personName, type Named } from '../platform/person-name.js';
import { beneficiaryLabels } from './labels/beneficiaries.texts.js';

/** The name of a person for a list, also when nobody knows the name yet. */
export function usePersonName(): (person: Named) => string {
  const labels = useTexts(beneficiaryLabels);
  return (person) => personName(person, labels('nameless'));
}

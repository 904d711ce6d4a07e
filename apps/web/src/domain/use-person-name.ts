import { useCallback } from 'react';
import { useTexts } from '../platform/i18n/use-texts.js';
import { personName, type Named } from '../platform/person-name.js';
import { useFormat } from '../platform/use-format.js';
import { beneficiaryLabels } from './labels/beneficiaries.texts.js';

export type PersonName = (person: Named | null, nameless?: string) => string;

/** The name of a person on a screen, also when nobody knows the name yet. */
export function usePersonName(): PersonName {
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  return useCallback(
    (person, nameless = labels('nameless')) => f.name(personName(person)) || nameless,
    [labels, f],
  );
}

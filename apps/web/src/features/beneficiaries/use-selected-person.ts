import { useQueryClient } from '@tanstack/react-query';
import { read } from '../../platform/data/queries.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { usePersonName } from '../../domain/use-person-name.js';
import { beneficiariesTexts } from './beneficiaries.texts.js';
import type { KnownPerson } from './forms/application-form.presenter.js';

/** Reads the name of a person by id, to show who was chosen. */
export function useSelectedPerson(): (id: string) => Promise<KnownPerson> {
  const t = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const queries = useQueryClient();
  return async (id) => {
    const person = await queries.query(read('getBeneficiary', { id }));
    return { id, name: nameOf(person, t('nameless')) };
  };
}

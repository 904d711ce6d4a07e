import { useTexts } from '../../platform/i18n/use-texts.js';
import { useBureauName, useCaseManagerName } from '../../domain/reference.js';
import { beneficiaryLabels } from '../../domain/labels/beneficiaries.texts.js';
import { beneficiariesTexts } from './beneficiaries.texts.js';
import type { Filters } from './queries.js';

/** Suggests a name for a view from its filters, so that Enter is enough. */
export function useViewName(filters: Filters): string {
  const t = useTexts(beneficiariesTexts);
  const labels = useTexts(beneficiaryLabels);
  const bureauName = useBureauName();
  const managerName = useCaseManagerName();
  const { state, openCase, category, riskLevel, riskAtLeast, noContactDays } = filters;
  const { sex, bureauId, caseManagerId } = filters;
  const parts = [
    riskLevel && `${t('filter.riskLevel')}: ${labels(`risk.${riskLevel}`)}`,
    riskAtLeast && `${t('filter.riskAtLeast')}: ${labels(`risk.${riskAtLeast}`)}`,
    noContactDays && `${t('filter.noContactDays')}: ${t('days', { number: noContactDays })}`,
    state && labels(`caseState.${state}`),
    openCase !== undefined && t(openCase ? 'openCase.true' : 'openCase.false'),
    category && labels(`category.${category}`),
    sex && labels(`sex.${sex}`),
    bureauId && bureauName(bureauId),
    caseManagerId && managerName(caseManagerId),
  ].filter(Boolean);
  return parts.join(', ').slice(0, 80) || t('view.usual');
}

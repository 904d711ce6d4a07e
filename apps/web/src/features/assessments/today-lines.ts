import { useMemo } from 'react';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';

export const assessmentsTodayTexts = defineTexts('assessmentsToday', {
  ka: { assessment: 'შეფასება', reassessment: 'ხელახალი შეფასება' },
  en: { assessment: 'Assessment', reassessment: 'Reassessment' },
});

export const assessmentsToday = (
  t: Translate<(typeof assessmentsTodayTexts)['ka']>,
  { f, late, by }: TodayContext,
) =>
  ({
    assessmentDue: ({ day }) => ({
      mark: f.date(day),
      text: joined([t('assessment'), day && late(day)]),
    }),
    reassessmentDue: ({ day }) => ({
      mark: f.date(day),
      text: joined([t('reassessment'), day && late(day)]),
    }),
    assessmentToApprove: ({ at, detail }) => ({
      mark: f.date(at),
      text: joined([t('assessment'), by(detail.by)]),
    }),
  }) satisfies TodayRenderers;

export function useAssessmentsToday() {
  const t = useTexts(assessmentsTodayTexts);
  const context = useTodayContext();
  return useMemo(() => assessmentsToday(t, context), [t, context]);
}

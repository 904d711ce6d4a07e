import { useMemo } from 'react';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';

export const casesTodayTexts = defineTexts('casesToday', {
  ka: { firstContact: 'პირველი კონტაქტი', closure: 'საქმის დახურვა' },
  en: { firstContact: 'First contact', closure: 'Case closure' },
});

export const casesToday = (
  t: Translate<(typeof casesTodayTexts)['ka']>,
  { f, late, by }: TodayContext,
) =>
  ({
    firstContactDue: ({ day }) => ({
      mark: f.date(day),
      text: joined([t('firstContact'), day && late(day)]),
    }),
    closureToDecide: ({ at, detail }) => ({
      mark: f.date(at),
      text: joined([t('closure'), by(detail.by)]),
    }),
  }) satisfies TodayRenderers;

export function useCasesToday() {
  const t = useTexts(casesTodayTexts);
  const context = useTodayContext();
  return useMemo(() => casesToday(t, context), [t, context]);
}

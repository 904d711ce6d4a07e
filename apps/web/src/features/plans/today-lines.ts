import type { PlanSigner } from '@gza/contract';
import { useMemo } from 'react';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';
import { planLabels } from '../../domain/labels/plans.texts.js';

export const plansTodayTexts = defineTexts('plansToday', {
  ka: {
    review: 'გეგმის გადახედვა',
    plan: 'ინდივიდუალური გეგმა',
    missing: 'აკლია ხელმოწერა: {{signers}}',
  },
  en: {
    review: 'Review of the plan',
    plan: 'Individual plan',
    missing: 'Signature missing: {{signers}}',
  },
});

interface PlanLabels {
  readonly mandatory: (mandatory: boolean) => string;
  readonly signer: (signer: PlanSigner) => string;
}

export const plansToday = (
  t: Translate<(typeof plansTodayTexts)['ka']>,
  labels: PlanLabels,
  { f, late, by }: TodayContext,
) =>
  ({
    planReviewDue: ({ day }) => ({
      mark: f.date(day),
      text: joined([t('review'), day && late(day)]),
    }),
    planToApprove: ({ at, detail }) => ({
      mark: f.date(at),
      text: joined([t('plan'), by(detail.by)]),
    }),
    planToSign: ({ at, detail: { mandatory, missing } }) => ({
      mark: f.date(at),
      text: joined([
        labels.mandatory(mandatory),
        t('missing', { signers: missing.map(labels.signer).join(', ') }),
      ]),
    }),
  }) satisfies TodayRenderers;

export function usePlansToday() {
  const t = useTexts(plansTodayTexts);
  const plans = useTexts(planLabels);
  const context = useTodayContext();
  return useMemo(
    () =>
      plansToday(
        t,
        {
          mandatory: (mandatory) => plans(mandatory ? 'mandatory.yes' : 'mandatory.no'),
          signer: (signer) => plans(`signer.${signer}`),
        },
        context,
      ),
    [t, plans, context],
  );
}

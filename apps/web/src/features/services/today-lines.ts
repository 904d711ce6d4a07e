import type { Dto, ReferralState } from '@gza/contract';
import { useMemo } from 'react';
import { localise } from '../../platform/format.js';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useLanguage, useTexts } from '../../platform/i18n/use-texts.js';
import { useServiceName } from '../../domain/reference.js';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';
import { serviceLabels } from '../../domain/labels/services.texts.js';

export const servicesTodayTexts = defineTexts('servicesToday', {
  ka: {
    answerDue: 'პარტნიორის პასუხი გადამისამართებაზე',
    partnerInactive: 'პარტნიორი აღარ მოქმედებს',
  },
  en: {
    answerDue: "Partner's answer to a referral",
    partnerInactive: 'The partner is no longer active',
  },
});

interface ServiceLabels {
  readonly service: (code: string) => string;
  readonly state: (state: ReferralState) => string;
  readonly organisation: (of: Dto<'OrganisationRef'>) => string;
}

export const servicesToday = (
  t: Translate<(typeof servicesTodayTexts)['ka']>,
  labels: ServiceLabels,
  { f, late }: TodayContext,
) =>
  ({
    referralAnswerDue: ({ day }) => ({
      mark: f.date(day),
      text: joined([t('answerDue'), day && late(day)]),
    }),
    referralPartnerInactive: ({ day, detail: { serviceCode, organisation } }) => ({
      mark: f.date(day),
      text: joined([
        t('partnerInactive'),
        labels.service(serviceCode),
        labels.organisation(organisation),
      ]),
    }),
    referralAnswered: ({ at, detail: { state, serviceCode, organisation } }) => ({
      mark: f.date(at),
      text: joined([
        labels.state(state),
        labels.service(serviceCode),
        labels.organisation(organisation),
      ]),
    }),
  }) satisfies TodayRenderers;

export function useServicesToday() {
  const t = useTexts(servicesTodayTexts);
  const services = useTexts(serviceLabels);
  const service = useServiceName();
  const language = useLanguage();
  const context = useTodayContext();
  return useMemo(
    () =>
      servicesToday(
        t,
        {
          service,
          state: (state) => services(`referralState.${state}`),
          organisation: ({ name }) => localise(name, language),
        },
        context,
      ),
    [t, services, service, language, context],
  );
}

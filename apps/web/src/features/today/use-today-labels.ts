import { useMemo } from 'react';
import { localise } from '../../platform/format.js';
import { useLanguage, useTexts } from '../../platform/i18n/use-texts.js';
import { useProgrammeName, useServiceName } from '../../domain/reference.js';
import { planLabels } from '../../domain/labels/plans.texts.js';
import { serviceLabels } from '../../domain/labels/services.texts.js';
import type { TodayLabels } from './today.presenter.js';
import { todayTexts } from './today.texts.js';

export function useTodayLabels(): TodayLabels {
  const t = useTexts(todayTexts);
  const programme = useProgrammeName();
  const service = useServiceName();
  const plans = useTexts(planLabels);
  const services = useTexts(serviceLabels);
  const language = useLanguage();
  return useMemo(
    () => ({
      nameless: t('nameless'),
      today: t('today'),
      tomorrow: t('tomorrow'),
      recorded: t('sessions.recorded'),
      individual: t('sessions.individual'),
      visited: t('releases.visited'),
      notVisited: t('releases.notVisited'),
      overdueKind: (kind) => t(`overdue.kind.${kind}`),
      approvalKind: (kind) => t(`approvals.kind.${kind}`),
      mandatory: (mandatory) => plans(mandatory ? 'mandatory.yes' : 'mandatory.no'),
      missing: (signers) =>
        t('signatures.missing', {
          signers: signers.map((signer) => plans(`signer.${signer}`)).join(', '),
        }),
      late: (count) => t('overdue.late', { count }),
      daysLeft: (count) => t('releases.left', { count }),
      by: (name) => t('approvals.by', { name }),
      minutes: (count) => t('sessions.minutes', { count }),
      programme,
      service,
      referralState: (state) => services(`referralState.${state}`),
      organisation: ({ name }) => localise(name, language),
    }),
    [t, plans, services, programme, service, language],
  );
}

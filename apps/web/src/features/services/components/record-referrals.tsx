import { useQuery } from '@tanstack/react-query';
import { everyPage } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { dayOf } from '../referral.presenter.js';
import { servicesTexts } from '../services.texts.js';
import { ReferralStateTag } from './referral-state.js';

interface PartProps {
  beneficiaryId: string;
  /** Whether the person has an open case. */
  open: boolean;
}

export function RecordReferrals({ beneficiaryId, open }: PartProps) {
  const t = useTexts(servicesTexts);
  const f = useFormat();
  const serviceName = useServiceName();
  const mayRefer = useMay('referral.send') && open;
  const query = useQuery(everyPage('listReferrals', { query: { beneficiaryId } }));
  const create = mayRefer ? (
    <ButtonLink
      to={paths.refer(beneficiaryId)}
      kind="primary"
      icon={<IconPlus size={18} aria-hidden />}
    >
      {t('referrals.new')}
    </ButtonLink>
  ) : null;
  const columns = ['service', 'organisation', 'state', 'day', 'next'] as const;
  return (
    <Panel title={t('referrals.title')} actions={create}>
      <QueryState query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <SimpleTable
              caption={t('referrals.title')}
              cards
              columns={columns.map((key) => ({ key, header: t(`referrals.${key}`) }))}
              rows={items.map((referral) => ({
                key: referral.id,
                cells: {
                  service: (
                    <Link to={paths.staffReferral(referral.id)}>
                      {serviceName(referral.serviceCode)}
                    </Link>
                  ),
                  organisation: f.named(referral.organisation.name),
                  state: <ReferralStateTag referral={referral} />,
                  day: f.date(dayOf(referral)),
                  next: t(`next.${referral.state}`, { date: f.date(referral.answerDueOn) }),
                },
              }))}
            />
          ) : (
            <EmptyState title={t('referrals.none')} text={t('referrals.noneText')} />
          )
        }
      </QueryState>
    </Panel>
  );
}

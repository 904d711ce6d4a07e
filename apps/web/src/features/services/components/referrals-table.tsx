import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauName, useServiceName } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { DataTable, type Column } from '../../../ui/lists/data-table.js';
import { dayOf } from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';
import { ReferralStateTag } from './referral-state.js';

type Referral = Dto<'Referral'>;

interface ReferralsTableProps {
  referrals: readonly Referral[];
  onFilter: (filter: string) => void;
  hasMore: boolean;
  loadingMore: boolean;
  onMore: () => void;
}

export function ReferralsTable({ referrals, ...props }: ReferralsTableProps) {
  const t = useTexts(referralTexts);
  return (
    <DataTable
      {...props}
      label={t('title')}
      columns={useColumns()}
      rows={referrals}
      rowKey={({ id }) => id}
      rowLink={({ id }) => paths.staffReferral(id)}
    />
  );
}

function useColumns(): Column<Referral>[] {
  const t = useTexts(referralTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const serviceName = useServiceName();
  const bureauName = useBureauName();
  const manyBureaus = useMe().bureauId === null;
  const columns: Column<Referral>[] = [
    {
      id: 'person',
      header: t('column.person'),
      cell: ({ person }) => nameOf(person),
      width: '16%',
    },
    {
      id: 'service',
      header: t('column.service'),
      cell: ({ serviceCode }) => serviceName(serviceCode),
      filter: 'serviceCode',
      width: '22%',
    },
    {
      id: 'organisation',
      header: t('column.organisation'),
      cell: ({ organisation }) => f.named(organisation.name),
      filter: 'organisationId',
      width: '15%',
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: (referral) => <ReferralStateTag referral={referral} />,
      width: '12rem',
    },
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ state, answerDueOn }) => (state === 'sent' ? f.date(answerDueOn) : '–'),
      width: '8rem',
      importance: 2,
    },
    {
      id: 'day',
      header: t('column.day'),
      cell: (referral) => f.date(dayOf(referral)),
      width: '7rem',
      importance: 2,
    },
    {
      id: 'author',
      header: t('column.author'),
      cell: ({ createdBy }) => f.name(createdBy?.name) ?? '–',
      filter: 'mine',
      importance: 3,
    },
  ];
  if (manyBureaus)
    columns.push({
      id: 'bureau',
      header: t('column.bureau'),
      cell: ({ bureau }) => bureauName(bureau.id),
      importance: 4,
    });
  return columns;
}

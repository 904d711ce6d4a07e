import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { offerTones } from '../../../domain/labels/tones.js';
import { DataTable, type Column } from '../../../ui/lists/data-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { directoryTexts } from '../directory.texts.js';
import { useOfferLabels } from '../use-offer-labels.js';

type Offer = Dto<'DirectoryEntry'>;

interface OffersTableProps {
  offers: readonly Offer[];
  onFilter: (filter: string) => void;
  hasMore: boolean;
  loadingMore: boolean;
  onMore: () => void;
}

export function OffersTable({ offers, ...props }: OffersTableProps) {
  const t = useTexts(directoryTexts);
  return (
    <DataTable
      {...props}
      label={t('title')}
      columns={useColumns()}
      rows={offers}
      rowKey={({ id }) => id}
      rowLink={({ id }) => paths.offer(id)}
    />
  );
}

function useColumns(): Column<Offer>[] {
  const t = useTexts(directoryTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const serviceName = useServiceName();
  const { region, audience } = useOfferLabels();
  return [
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
      cell: ({ organisation, organisationActive }) => (
        <>
          {f.named(organisation.name)}
          {organisationActive ? null : (
            <StatusTag tone="warning">{t('providerInactiveTag')}</StatusTag>
          )}
        </>
      ),
      filter: 'organisationId',
      width: '16%',
    },
    {
      id: 'place',
      header: t('column.place'),
      cell: (offer) => `${region(offer)}: ${f.name(offer.place)}`,
      filter: 'regionCode',
    },
    { id: 'audience', header: t('column.audience'), cell: audience, importance: 2 },
    {
      id: 'capacity',
      header: t('column.capacity'),
      cell: ({ capacity }) => (capacity === null ? t('unlimited') : f.number(capacity)),
      width: '7rem',
      importance: 3,
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StatusTag tone={offerTones[state]}>{labels(`offerState.${state}`)}</StatusTag>
      ),
      width: '9rem',
    },
    {
      id: 'until',
      header: t('column.until'),
      cell: ({ expiresOn }) => f.date(expiresOn),
      width: '7rem',
      importance: 4,
    },
  ];
}

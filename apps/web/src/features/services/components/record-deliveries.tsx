import type { Dto } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { pages } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { CorrectDelivery, RecordDelivery } from '../forms/delivery-forms.js';
import { servicesTexts } from '../services.texts.js';

type Delivery = Dto<'ServiceDelivery'>;

export function RecordDeliveries({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(servicesTexts);
  const mayRecord = useMay('serviceDelivery.record');
  const query = useInfiniteQuery(pages('listServiceDeliveries', { query: { beneficiaryId } }, 25));
  const [asked, setAsked] = useState<Delivery | 'new' | null>(null);
  const close = () => setAsked(null);
  return (
    <Panel
      title={t('deliveries.title')}
      actions={
        mayRecord ? (
          <Button continues={`delivery.new.${beneficiaryId}`} onClick={() => setAsked('new')}>
            {t('deliveries.record')}
          </Button>
        ) : null
      }
    >
      <QueryState query={query}>
        {({ pages }) => {
          const deliveries = pages.flatMap(({ items }) => items);
          if (deliveries.length === 0)
            return <EmptyState title={t('deliveries.none')} text={t('deliveries.noneText')} />;
          return (
            <Stack gap={12}>
              <Table deliveries={deliveries} {...(mayRecord ? { onCorrect: setAsked } : {})} />
              <MoreButton query={query} label={t('deliveries.more')} />
            </Stack>
          );
        }}
      </QueryState>
      <Dialog
        open={asked !== null}
        title={asked === 'new' ? t('deliveries.record') : t('deliveries.correct')}
        onClose={close}
      >
        {asked === 'new' ? (
          <RecordDelivery beneficiaryId={beneficiaryId} onDone={close} />
        ) : asked ? (
          <CorrectDelivery
            delivery={latestVersion(
              query.data?.pages.flatMap(({ items }) => items),
              asked,
            )}
            onDone={close}
          />
        ) : null}
      </Dialog>
    </Panel>
  );
}

interface TableProps {
  deliveries: readonly Delivery[];
  onCorrect?: (delivery: Delivery) => void;
}

function Table({ deliveries, onCorrect }: TableProps) {
  const t = useTexts(servicesTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const serviceName = useServiceName();
  const columns = ['service', 'day', 'units', 'provider', 'source', 'step'] as const;
  return (
    <SimpleTable
      caption={t('deliveries.title')}
      cards
      columns={columns
        .filter((key) => key !== 'step' || onCorrect)
        .map((key) => ({
          key,
          header: t(`deliveries.${key}`),
          ...(key === 'units' ? { numeric: true } : {}),
        }))}
      rows={deliveries.map((delivery) => ({
        key: delivery.id,
        cells: {
          service: (
            <Stack gap={4}>
              {serviceName(delivery.serviceCode)}
              {delivery.planItem ? (
                <Link to={paths.beneficiaryTab(delivery.beneficiary.id, 'plan')}>
                  {t('deliveries.forItem', {
                    item: delivery.planItem.text ?? serviceName(delivery.serviceCode),
                  })}
                </Link>
              ) : null}
              {delivery.recipient === 'familyMember' || delivery.note ? (
                <Muted small>
                  {[
                    delivery.recipient === 'familyMember' ? labels('recipient.familyMember') : null,
                    delivery.note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Muted>
              ) : null}
            </Stack>
          ),
          day: f.date(delivery.deliveredOn),
          units: f.number(delivery.units),
          provider: delivery.provider ? f.text(delivery.provider.name) : t('deliveries.department'),
          source: delivery.referralId ? (
            <Link to={paths.staffReferral(delivery.referralId)}>
              {labels(`source.${delivery.source}`)}
            </Link>
          ) : (
            (f.name(delivery.recordedBy?.name) ?? labels(`source.${delivery.source}`))
          ),
          step:
            delivery.source === 'staff' && onCorrect ? (
              <Button
                kind="quiet"
                aria-label={t('deliveries.correctOf', {
                  service: serviceName(delivery.serviceCode),
                  date: f.date(delivery.deliveredOn),
                })}
                continues={`delivery.${delivery.id}`}
                onClick={() => onCorrect(delivery)}
              >
                {t('deliveries.correct')}
              </Button>
            ) : (
              '–'
            ),
        },
      }))}
    />
  );
}

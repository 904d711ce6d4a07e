import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Muted } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { aggregateKindOf, errorLine } from '../events.presenter.js';
import { eventsTexts } from '../events.texts.js';

type Delivery = Dto<'EventDelivery'>;

/** The reaction of a handler, above the name that the log and the metrics use. */
export function HandlerName({ handler }: { handler: Dto<'EventHandlerRef'> }) {
  const t = useTexts(eventsTexts);
  const f = useFormat();
  return (
    <div>
      {handler.how ? f.text(handler.how) : t('unknownHandler')}
      <div>
        <Muted small>{handler.name}</Muted>
      </div>
    </div>
  );
}

interface DeliveryTableProps {
  caption: string;
  deliveries: readonly Delivery[];
  onAgain?: ((delivery: Delivery) => void) | undefined;
}

const columns = ['event', 'record', 'handler', 'since', 'failures', 'error', 'step'] as const;

export function DeliveryTable({ caption, deliveries, onAgain }: DeliveryTableProps) {
  const t = useTexts(eventsTexts);
  const f = useFormat();
  return (
    <SimpleTable
      caption={caption}
      cards
      columns={columns
        .filter((key) => key !== 'step' || onAgain)
        .map((key) => ({ key, header: t(key), numeric: key === 'failures' }))}
      rows={deliveries.map((delivery) => ({
        key: delivery.id,
        cells: {
          event: <What delivery={delivery} />,
          record: <RecordName delivery={delivery} />,
          handler: <HandlerName handler={delivery.handler} />,
          since: <Since delivery={delivery} />,
          failures: f.number(delivery.failures),
          error: errorLine(delivery),
          step: onAgain ? (
            <Button
              kind="quiet"
              aria-label={t('againOf', { what: `${delivery.event} ${delivery.aggregateId}` })}
              onClick={() => onAgain(delivery)}
            >
              {t('again')}
            </Button>
          ) : null,
        },
      }))}
    />
  );
}

function What({ delivery: { summary, event } }: { delivery: Delivery }) {
  const t = useTexts(eventsTexts);
  const f = useFormat();
  return (
    <div>
      {summary ? f.text(summary) : t('unknownEvent')}
      <div>
        <Muted small>{event}</Muted>
      </div>
    </div>
  );
}

function RecordName({ delivery: { aggregate, aggregateId } }: { delivery: Delivery }) {
  const t = useTexts(eventsTexts);
  const kind = aggregateKindOf(aggregate);
  return (
    <div>
      {kind ? t(`aggregates.${kind}`) : aggregate}
      <div>
        <Muted small>{aggregateId}</Muted>
      </div>
    </div>
  );
}

function Since({ delivery: { parkedAt, firstFailedAt, nextTryAt } }: { delivery: Delivery }) {
  const t = useTexts(eventsTexts);
  const f = useFormat();
  const first = firstFailedAt ? t('firstFailed', { when: f.dateTime(firstFailedAt) }) : '';
  if (!parkedAt)
    return (
      <div>
        {first}
        {nextTryAt ? (
          <div>
            <Muted small>{t('next', { when: f.dateTime(nextTryAt) })}</Muted>
          </div>
        ) : null}
      </div>
    );
  return (
    <div>
      {f.dateTime(parkedAt)}
      <div>
        <Muted small>{first}</Muted>
      </div>
    </div>
  );
}

import type { Dto } from '@gza/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { pages, read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { byUrgency } from '../events.presenter.js';
import { eventsTexts } from '../events.texts.js';
import { ConfirmForm } from '../forms/confirm-form.js';
import { DeliveryTable, HandlerName } from './delivery-table.js';

/** The request to run again: one delivery, or all parked deliveries of a handler. */
type Asked = { delivery: Dto<'EventDelivery'> } | { handler: Dto<'EventHandlerRef'> };

/** Milliseconds between two reads: short enough to see the result of an event that was run again. */
const refetchInterval = 5000;

/** Shows the events that a handler failed on: which are parked and why, and a button to run each again. */
export function EventsScreen() {
  const t = useTexts(eventsTexts);
  const query = useQuery({ ...read('getEventDeliverySummary'), refetchInterval });
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Stack gap={12}>
      <Muted>{t('lead')}</Muted>
      <QueryState query={query} lines={8}>
        {({ handlers }) =>
          handlers.length === 0 ? (
            <Panel>
              <EmptyState title={t('handled')} text={t('handledText')} />
            </Panel>
          ) : (
            <>
              <Panel title={t('handlers')}>
                <HandlerTable
                  handlers={byUrgency(handlers)}
                  onAll={(handler) => setAsked({ handler })}
                />
              </Panel>
              <Failing state="parked" onAgain={(delivery) => setAsked({ delivery })} />
              <Failing state="waiting" />
            </>
          )
        }
      </QueryState>
      <RunAgain asked={asked} onClose={() => setAsked(null)} />
    </Stack>
  );
}

interface FailingProps {
  state: 'parked' | 'waiting';
  onAgain?: (delivery: Dto<'EventDelivery'>) => void;
}

/** Shows the deliveries of a state; nothing when there are none. */
function Failing({ state, onAgain }: FailingProps) {
  const t = useTexts(eventsTexts);
  const query = useInfiniteQuery({
    ...pages('listEventDeliveries', { query: { state } }),
    refetchInterval,
  });
  if (query.data?.pages[0]?.items.length === 0) return null;
  return (
    <Panel title={t(state === 'parked' ? 'parkedList' : 'failingList')}>
      <QueryState query={query} lines={6}>
        {(data) => (
          <Stack gap={12}>
            <DeliveryTable
              caption={t(state === 'parked' ? 'parkedList' : 'failingList')}
              deliveries={data.pages.flatMap(({ items }) => items)}
              onAgain={onAgain}
            />
            <MoreButton query={query} label={t('more')} />
          </Stack>
        )}
      </QueryState>
    </Panel>
  );
}

interface HandlerTableProps {
  handlers: readonly Dto<'HandlerDeliveries'>[];
  onAll: (handler: Dto<'EventHandlerRef'>) => void;
}

const columns = ['handler', 'parked', 'failing', 'waiting', 'step'] as const;
const counts: readonly string[] = ['parked', 'failing', 'waiting'];

function HandlerTable({ handlers, onAll }: HandlerTableProps) {
  const t = useTexts(eventsTexts);
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('handlers')}
      cards
      columns={columns.map((key) => ({ key, header: t(key), numeric: counts.includes(key) }))}
      rows={handlers.map(({ handler, parked, failing, waiting }) => ({
        key: handler.name,
        cells: {
          handler: <HandlerName handler={handler} />,
          parked: f.number(parked),
          failing: f.number(failing),
          waiting: f.number(waiting),
          step:
            parked > 0 ? (
              <Button
                kind="quiet"
                aria-label={`${t('allAgain')}: ${handler.name}`}
                onClick={() => onAll(handler)}
              >
                {t('allAgain')}
              </Button>
            ) : null,
        },
      }))}
    />
  );
}

function RunAgain({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const t = useTexts(eventsTexts);
  const f = useFormat();
  const changes = useChanges();
  const one = asked && 'delivery' in asked ? asked.delivery : undefined;
  const all = asked && 'handler' in asked ? asked.handler : undefined;
  const handler = one?.handler ?? all;
  const what = handler?.how ? f.text(handler.how) : (handler?.name ?? '');
  return (
    <Dialog open={asked !== null} title={t('againOf', { what })} onClose={onClose}>
      {one ? (
        <ConfirmForm
          label={t('again')}
          text={t('againText')}
          run={() => changes.runEventAgain(at(one))}
          done={t('started')}
          onDone={onClose}
        />
      ) : null}
      {all ? (
        <ConfirmForm
          label={t('allAgain')}
          text={t('allAgainText')}
          run={() => changes.runEventsAgain({ body: { handler: all.name } })}
          done={t('started')}
          onDone={onClose}
        />
      ) : null}
    </Dialog>
  );
}

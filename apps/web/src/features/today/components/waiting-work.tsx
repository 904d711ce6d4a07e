import type { WaitingWorkList } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Muted, Padded } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { LinkList } from '../../../ui/lists/link-list.js';
import { itemOf } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';

export interface WaitingWorkProps {
  workerId: string;
  list: WaitingWorkList;
  /** Limits the list to this bureau, for a reader who sees several. */
  bureauId: string | undefined;
  /** The number was chosen on this page, not opened by an address. */
  chosenHere: boolean;
  renderers: AllTodayRenderers;
}

/** Shows the records behind a number of the workload, each a link to its work. */
export function WaitingWork({ workerId, list, bureauId, chosenHere, renderers }: WaitingWorkProps) {
  const t = useTexts(todayTexts);
  const nameOf = usePersonName();
  const query = useQuery({
    ...read('getWaitingWork', { id: workerId, query: { list, ...(bureauId && { bureauId }) } }),
    staleTime: 0,
  });
  const place = useRef<HTMLDivElement>(null);
  const sought = chosenHere && query.isSuccess;
  useEffect(() => {
    if (sought) place.current?.scrollIntoView({ block: 'nearest' });
  }, [sought]);
  const name = query.data?.worker.name ?? '';
  const title = t(`waiting.${list}`, { name });
  const count = query.data?.total ?? 0;
  return (
    <div ref={place}>
      <Panel title={count > 0 ? t('count', { title, count }) : title} flush>
        <QueryState query={query} lines={6}>
          {({ lines, total }) => (
            <>
              {total === 0 ? (
                <Padded>
                  <Muted>{t(`${list === 'overdue' ? 'overdue' : 'approvals'}.none`)}</Muted>
                </Padded>
              ) : (
                <LinkList
                  items={lines.map((line) =>
                    itemOf(line, renderers, (person) => nameOf(person, t('nameless'))),
                  )}
                />
              )}
              {total > lines.length ? (
                <Padded>
                  <Muted small>{t('more', { shown: lines.length, total })}</Muted>
                </Padded>
              ) : null}
            </>
          )}
        </QueryState>
      </Panel>
    </div>
  );
}

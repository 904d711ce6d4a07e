import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useFilters } from '../../../platform/use-filters.js';
import { nobody, socialWorkersOf } from '../queries.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauOptions } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { Skeleton } from '../../../ui/feedback/states.js';
import { teamTexts } from '../team.texts.js';
import type { TeamParts } from '../parts.js';
import { isWaitingList } from '../team.presenter.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { ManagedCases } from './managed-cases.js';
import { Workload } from './workload.js';

/** Shows what each colleague has to do, and the pending decisions; hands work over and reassigns cases. */
export function TeamScreen({ parts }: { parts: TeamParts }) {
  const { queue: Queue, waiting: Waiting } = parts;
  const t = useTexts(teamTexts);
  const me = useMe();
  const bureaus = useBureauOptions();
  const { params, change: inAddress } = useFilters();
  const bureauId = me.bureauId ?? params.get('bureau') ?? undefined;
  const chosen = params.get('manager');
  const [waitsFor, list] = [params.get('worker'), params.get('list')];
  const [chosenHere, setChosenHere] = useState(false);
  const [leaving, setLeaving] = useState<Dto<'WorkHolder'> | null>(null);
  const query = useQuery(read('listStaff', { query: socialWorkersOf(bureauId) }));
  const workload = useQuery(read('getWorkload', { query: bureauId ? { bureauId } : {} }));
  const change = (next: Record<string, string>) => inAddress(next, { only: true });
  const ofBureau: Record<string, string> = bureauId && !me.bureauId ? { bureau: bureauId } : {};
  const nameOf = (id: string) =>
    id === nobody
      ? t('load.nobody')
      : (workload.data?.items.find(({ worker }) => worker.id === id)?.worker.name ??
        t('load.manager'));
  return (
    <Page title={t('title')}>
      <Stack>
        {me.bureauId ? null : (
          <SelectField
            id="team-bureau"
            label={t('bureau')}
            value={bureauId ?? ''}
            options={bureaus}
            optional="quiet"
            searchable
            onChange={(bureau) => change(bureau ? { bureau } : {})}
          />
        )}
        <Panel title={t('load.title')} flush>
          <QueryState query={workload} lines={6}>
            {(loads) => (
              <Workload
                workload={loads}
                bureauId={bureauId}
                chosen={chosen}
                onChoose={(manager) => {
                  setChosenHere(true);
                  change({ ...ofBureau, manager });
                }}
                onList={(worker, of) => {
                  setChosenHere(true);
                  change({ ...ofBureau, worker, list: of });
                }}
                onHandOver={setLeaving}
              />
            )}
          </QueryState>
        </Panel>
        {chosen ? (
          <ManagedCases
            key={chosen}
            managerId={chosen}
            name={nameOf(chosen)}
            staff={query.data?.items ?? []}
            bureauId={bureauId}
            chosenHere={chosenHere}
          />
        ) : null}
        {waitsFor && isWaitingList(list) ? (
          <Suspense fallback={<Skeleton lines={6} />}>
            <Waiting
              key={`${waitsFor} ${list}`}
              workerId={waitsFor}
              list={list}
              bureauId={bureauId}
              chosenHere={chosenHere}
            />
          </Suspense>
        ) : null}
        <Suspense fallback={<Skeleton lines={6} />}>
          <Queue />
        </Suspense>
      </Stack>
      <HandOverDialog worker={leaving} onClose={() => setLeaving(null)} />
    </Page>
  );
}

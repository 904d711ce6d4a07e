import { useQuery } from '@tanstack/react-query';
import { Suspense, useState, type ComponentType } from 'react';
import { useFilters } from '../../../platform/use-filters.js';
import { nobody, openCasesOf, socialWorkersOf } from '../queries.js';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauOptions } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { Grid, Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { Skeleton } from '../../../ui/feedback/states.js';
import { teamTexts } from '../team.texts.js';
import { ManagedCases } from './managed-cases.js';
import { Workload } from './workload.js';

/** Shows the load of each colleague and the pending decisions, and reassigns cases. */
export function TeamScreen({ queue: Queue }: { queue: ComponentType }) {
  const t = useTexts(teamTexts);
  const me = useMe();
  const bureaus = useBureauOptions();
  const { params, change: inAddress } = useFilters();
  const bureauId = me.bureauId ?? params.get('bureau') ?? undefined;
  const chosen = params.get('manager');
  const [chosenHere, setChosenHere] = useState(false);
  const query = useQuery(read('listStaff', { query: socialWorkersOf(bureauId) }));
  const unassigned = useQuery(
    everyPage('listCases', { query: openCasesOf(nobody) }),
  ).data?.items.filter(({ bureau }) => !bureauId || bureau.id === bureauId).length;
  const change = (next: Record<string, string>) => inAddress(next, { only: true });
  const ofBureau: Record<string, string> = bureauId && !me.bureauId ? { bureau: bureauId } : {};
  const nameOf = (id: string) =>
    id === nobody
      ? t('load.nobody')
      : (query.data?.items.find((one) => one.id === id)?.name ?? t('load.manager'));
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
        <Grid min={420}>
          <Stack>
            <Panel title={t('load.title')} flush>
              <QueryState query={query} lines={6}>
                {({ items }) => (
                  <Workload
                    staff={items}
                    unassigned={unassigned}
                    chosen={chosen}
                    onChoose={(manager) => {
                      setChosenHere(true);
                      change({ ...ofBureau, manager });
                    }}
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
          </Stack>
          <Suspense fallback={<Skeleton lines={6} />}>
            <Queue />
          </Suspense>
        </Grid>
      </Stack>
    </Page>
  );
}

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import { useMay } from '../../../platform/access.js';
import { referenceQueries } from '../../../domain/reference.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { Button } from '../../../ui/navigation/button.js';
import {
  ChangeEntry,
  NewArea,
  NewEstablishment,
  NewRegion,
  NewService,
} from '../forms/reference-forms.js';
import type { Entry, ListKey } from '../reference.presenter.js';
import { referenceTexts } from '../reference.texts.js';

/** Regions, establishments, areas of programmes and services, each for the roles that keep them. */
export function ReferenceScreen() {
  const t = useTexts(referenceTexts);
  const regions = useQuery(referenceQueries.regions());
  const establishments = useQuery(referenceQueries.establishments());
  const areas = useQuery(referenceQueries.areas());
  const services = useQuery(referenceQueries.services());
  const [mayRegions, mayEstablishments, mayAreas, mayServices] = [
    useMay('region.manage'),
    useMay('establishment.manage'),
    useMay('programme.manage'),
    useMay('service.manage'),
  ];
  return (
    <Stack gap={12}>
      <Muted>{t('lead')}</Muted>
      {mayRegions ? <EntryList of="regions" query={regions} New={NewRegion} /> : null}
      {mayEstablishments ? (
        <EntryList of="establishments" query={establishments} New={NewEstablishment} />
      ) : null}
      {mayAreas ? <EntryList of="areas" query={areas} New={NewArea} /> : null}
      {mayServices ? <EntryList of="services" query={services} New={NewService} /> : null}
    </Stack>
  );
}

interface EntryListProps {
  of: ListKey;
  query: UseQueryResult<{ items: Entry[] }>;
  New: ComponentType<{ onDone: () => void }>;
}

function EntryList({ of, query, New }: EntryListProps) {
  const t = useTexts(referenceTexts);
  const [asked, setAsked] = useState<'new' | { code: string } | null>(null);
  const entry =
    asked !== null && asked !== 'new'
      ? query.data?.items.find(({ code }) => code === asked.code)
      : undefined;
  const close = () => setAsked(null);
  return (
    <Panel
      title={t(`${of}.title`)}
      actions={
        <Button
          icon={<IconPlus size={18} aria-hidden />}
          continues={`${of}.new`}
          onClick={() => setAsked('new')}
        >
          {t(`${of}.new`)}
        </Button>
      }
    >
      <QueryState query={query} lines={6}>
        {({ items }) =>
          items.length > 0 ? (
            <EntryTable of={of} entries={items} onChange={(code) => setAsked({ code })} />
          ) : (
            <EmptyState title={t('none')} text={t('noneText')} />
          )
        }
      </QueryState>
      <Dialog
        open={asked !== null}
        title={asked === 'new' ? t(`${of}.new`) : t('changeOf', { name: entry?.name.ka ?? '' })}
        onClose={close}
      >
        {asked === 'new' ? <New onDone={close} /> : null}
        {entry ? <ChangeEntry of={of} entry={entry} onDone={close} /> : null}
      </Dialog>
    </Panel>
  );
}

interface EntryTableProps {
  of: ListKey;
  entries: readonly Entry[];
  onChange: (code: string) => void;
}

function EntryTable({ of, entries, onChange }: EntryTableProps) {
  const t = useTexts(referenceTexts);
  const f = useFormat();
  const columns = ['name', 'code', ...(of === 'services' ? ['kind' as const] : [])] as const;
  const cellsOf = (entry: Entry) => ({
    name: f.text(entry.name),
    code: entry.code,
    kind: entry.kind ? t(`kinds.${entry.kind}`) : '–',
    status: (
      <StatusTag tone={entry.active ? 'ok' : 'neutral'}>
        {t(entry.active ? 'active' : 'inactive')}
      </StatusTag>
    ),
    step: (
      <Button
        kind="quiet"
        aria-label={t('changeOf', { name: f.text(entry.name) })}
        continues={`${of}.${entry.code}`}
        onClick={() => onChange(entry.code)}
      >
        {t('change')}
      </Button>
    ),
  });
  return (
    <SimpleTable
      caption={t(`${of}.title`)}
      cards
      columns={[...columns, 'status' as const, 'step' as const].map((key) => ({
        key,
        header: t(key),
      }))}
      rows={entries.map((entry) => ({ key: entry.code, cells: cellsOf(entry) }))}
    />
  );
}

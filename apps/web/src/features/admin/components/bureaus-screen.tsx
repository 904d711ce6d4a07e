import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { referenceQueries } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { Muted, Padded, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { adminTexts } from '../admin.texts.js';
import type { Bureau } from '../bureaus.presenter.js';
import { ChangeBureau, NewBureau } from '../forms/bureau-form.js';
import { Records, RecordsTable, useRegionNames } from './records.js';

/** The bureaus and the regions they serve. */
export function BureausScreen() {
  const query = useQuery(referenceQueries.bureaus());
  return (
    <Stack gap={12}>
      <Records of="bureaus" records={query.data?.items} New={NewBureau} Change={ChangeBureau}>
        {(change) => (
          <QueryState query={query} lines={8}>
            {({ items }) => (
              <Panel>
                <BureausTable bureaus={items} onChange={change} />
              </Panel>
            )}
          </QueryState>
        )}
      </Records>
      <Regions />
    </Stack>
  );
}

interface BureausTableProps {
  bureaus: readonly Bureau[];
  onChange: (id: string) => void;
}

function BureausTable({ bureaus, onChange }: BureausTableProps) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const regionNames = useRegionNames();
  return (
    <RecordsTable
      of="bureaus"
      records={bureaus}
      onChange={onChange}
      columns={[
        {
          key: 'name',
          header: t('bureaus.name'),
          cell: ({ name, code }) => (
            <>
              {f.text(name)}
              <div>
                <Muted small>{code}</Muted>
              </div>
            </>
          ),
        },
        {
          key: 'regions',
          header: t('bureaus.regions'),
          cell: ({ regions }) => regionNames(regions),
        },
        {
          key: 'status',
          header: t('bureaus.status'),
          cell: ({ confirmed }) => (
            <StatusTag tone={confirmed ? 'ok' : 'warning'}>
              {t(confirmed ? 'bureaus.confirmed' : 'bureaus.unconfirmed')}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}

function Regions() {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const query = useQuery(referenceQueries.regions());
  return (
    <Panel title={t('bureaus.regionsTitle')} flush>
      <QueryState query={query}>
        {({ items }) => (
          <SimpleTable
            caption={t('bureaus.regionsTitle')}
            columns={[
              { key: 'name', header: t('bureaus.region') },
              { key: 'code', header: t('bureaus.regionCode') },
            ]}
            rows={items.map(({ code, name }) => ({
              key: code,
              cells: { name: f.text(name), code },
            }))}
          />
        )}
      </QueryState>
      <Padded>
        <Muted small>{t('bureaus.regionsText')}</Muted>
      </Padded>
    </Panel>
  );
}

import type { Dto } from '@gza/contract';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { referenceQueries, useRegionOptions } from '../../../platform/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Inline, Muted, Padded, Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { SimpleTable } from '../../../ui/simple-table.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { BureauForm } from '../forms/bureau-form.js';
import { adminTexts } from '../admin.texts.js';

type Bureau = Dto<'Bureau'>;
type Asked = 'new' | { id: string };

/** The bureaus and the regions they serve. */
export function BureausScreen() {
  const t = useTexts(adminTexts);
  const query = useQuery(referenceQueries.bureaus());
  const [asked, setAsked] = useState<Asked | null>(null);
  const bureau =
    asked !== null && asked !== 'new'
      ? query.data?.items.find(({ id }) => id === asked.id)
      : undefined;
  const close = () => setAsked(null);
  return (
    <Stack gap={12}>
      <Inline>
        <Button
          kind="primary"
          icon={<IconPlus size={18} aria-hidden />}
          onClick={() => setAsked('new')}
        >
          {t('bureaus.new')}
        </Button>
      </Inline>
      <QueryState query={query} lines={8}>
        {({ items }) => (
          <Panel>
            <BureausTable bureaus={items} onChange={(id) => setAsked({ id })} />
          </Panel>
        )}
      </QueryState>
      <Regions />
      <Dialog
        open={asked !== null}
        title={asked === 'new' ? t('bureaus.new') : t('changeOf', { name: bureau?.name.ka ?? '' })}
        onClose={close}
      >
        {asked === 'new' ? <BureauForm onDone={close} /> : null}
        {bureau ? <BureauForm bureau={bureau} onDone={close} /> : null}
      </Dialog>
    </Stack>
  );
}

interface BureausTableProps {
  bureaus: readonly Bureau[];
  onChange: (id: string) => void;
}

const columns = ['name', 'regions', 'standing', 'step'] as const;

function BureausTable({ bureaus, onChange }: BureausTableProps) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const regions = useRegionOptions();
  const nameOf = (code: string) => regions.find(({ value }) => value === code)?.label ?? code;
  return (
    <SimpleTable
      caption={t('tab.bureaus')}
      cards
      columns={columns.map((key) => ({ key, header: t(`bureaus.${key}`) }))}
      rows={bureaus.map((bureau) => ({
        key: bureau.id,
        cells: {
          name: (
            <>
              {f.text(bureau.name)}
              <div>
                <Muted small>{bureau.code}</Muted>
              </div>
            </>
          ),
          regions: bureau.regions.map(nameOf).join(', '),
          standing: (
            <StatusTag tone={bureau.confirmed ? 'ok' : 'warning'}>
              {t(bureau.confirmed ? 'bureaus.confirmed' : 'bureaus.unconfirmed')}
            </StatusTag>
          ),
          step: (
            <Button
              kind="quiet"
              aria-label={t('changeOf', { name: f.text(bureau.name) })}
              onClick={() => onChange(bureau.id)}
            >
              {t('change')}
            </Button>
          ),
        },
      }))}
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

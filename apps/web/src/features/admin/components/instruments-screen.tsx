import { useFilters } from '../../../platform/use-filters.js';
import { referenceQueries } from '../../../domain/reference.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { instrumentsTexts } from '../instruments.texts.js';
import { InstrumentDetails } from './instrument-details.js';

/** Shows the instruments with their versions and licences, read-only. */
export function InstrumentsScreen() {
  const t = useTexts(instrumentsTexts);
  const f = useFormat();
  const { params, set } = useFilters();
  const query = useQuery(referenceQueries.instruments());
  const code = params.get('code') ?? '';
  const chosen = query.data?.items.find((one) => one.code === code);
  const choose = (next: string) => set('code', next);
  return (
    <Stack gap={12}>
      <Muted>{t('lead')}</Muted>
      <QueryState query={query} lines={8}>
        {({ items }) => (
          <Panel>
            <InstrumentsTable instruments={items} onOpen={choose} />
          </Panel>
        )}
      </QueryState>
      <Dialog open={chosen !== undefined} title={f.text(chosen?.title)} onClose={() => choose('')}>
        {chosen ? <InstrumentDetails instrument={chosen} /> : null}
      </Dialog>
    </Stack>
  );
}

interface InstrumentsTableProps {
  instruments: readonly Dto<'Instrument'>[];
  onOpen: (code: string) => void;
}

const columns = ['title', 'filledBy', 'audience', 'active', 'open'] as const;

function InstrumentsTable({ instruments, onOpen }: InstrumentsTableProps) {
  const t = useTexts(instrumentsTexts);
  const roles = useTexts(roleTexts);
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('lead')}
      cards
      columns={columns.map((key) => ({ key, header: t(key) }))}
      rows={instruments.map((one) => ({
        key: one.code,
        cells: {
          title: (
            <Inline>
              {f.text(one.title)}
              {one.clinical ? <StatusTag tone="info">{t('clinical')}</StatusTag> : null}
            </Inline>
          ),
          filledBy: one.filledBy.map((role) => roles(role)).join(', '),
          audience: one.audience.map((value) => t(`audiences.${value}`)).join(', '),
          active:
            one.activeVersion === null
              ? t('noneActive')
              : t('version', { number: one.activeVersion }),
          open: (
            <Button
              kind="quiet"
              aria-label={t('openOf', { name: f.text(one.title) })}
              onClick={() => onOpen(one.code)}
            >
              {t('open')}
            </Button>
          ),
        },
      }))}
    />
  );
}

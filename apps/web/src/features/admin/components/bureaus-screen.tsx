import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { referenceQueries } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Button } from '../../../ui/navigation/button.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { adminTexts } from '../admin.texts.js';
import type { Bureau } from '../bureaus.presenter.js';
import { ConfirmForm } from '../forms/confirm-form.js';
import { ChangeBureau, NewBureau } from '../forms/bureau-form.js';
import { Records, RecordsTable, useRegionNames } from './records.js';

/** The bureaus and the regions they serve. */
export function BureausScreen() {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const changes = useChanges();
  const query = useQuery(referenceQueries.bureaus());
  const [removed, setRemoved] = useState<Bureau | null>(null);
  const close = () => setRemoved(null);
  return (
    <Stack gap={12}>
      <Records of="bureaus" records={query.data?.items} New={NewBureau} Change={ChangeBureau}>
        {(change) => (
          <QueryState query={query} lines={8}>
            {({ items }) => (
              <Panel>
                <BureausTable bureaus={items} onChange={change} onRemove={setRemoved} />
              </Panel>
            )}
          </QueryState>
        )}
      </Records>
      <Dialog
        open={removed !== null}
        title={t('bureaus.removeOf', { name: removed ? f.text(removed.name) : '' })}
        onClose={close}
      >
        {removed ? (
          <ConfirmForm
            label={t('bureaus.remove')}
            text={t('bureaus.removeText')}
            danger
            run={() => changes.removeBureau(at(removed))}
            done={t('bureaus.removed')}
            onDone={close}
          />
        ) : null}
      </Dialog>
    </Stack>
  );
}

interface BureausTableProps {
  bureaus: readonly Bureau[];
  onChange: (id: string) => void;
  onRemove: (bureau: Bureau) => void;
}

function BureausTable({ bureaus, onChange, onRemove }: BureausTableProps) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const regionNames = useRegionNames();
  return (
    <RecordsTable
      of="bureaus"
      records={bureaus}
      onChange={onChange}
      more={(bureau) => (
        <Button
          kind="quiet"
          aria-label={t('bureaus.removeOf', { name: f.named(bureau.name) })}
          onClick={() => onRemove(bureau)}
        >
          {t('bureaus.remove')}
        </Button>
      )}
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
          cell: ({ confirmed, active }) => (
            <Inline>
              {active ? null : <StatusTag>{t('inactive')}</StatusTag>}
              <StatusTag tone={confirmed ? 'ok' : 'warning'}>
                {t(confirmed ? 'bureaus.confirmed' : 'bureaus.unconfirmed')}
              </StatusTag>
            </Inline>
          ),
        },
      ]}
    />
  );
}

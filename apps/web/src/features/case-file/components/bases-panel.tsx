import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { caseFileTexts } from '../file.texts.js';
import { ChangeBasis, RecordBasis } from '../forms/basis-form.js';
import { FilePanel } from './file-panel.js';

type Basis = Dto<'LegalBasis'>;

/** Lists the legal bases: sentences and measures that require the work. */
export function BasesPanel({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(caseFileTexts);
  const query = useQuery(read('listLegalBases', { id: beneficiaryId }));
  const mayRecord = useMay('legalBasis.record');
  const [changing, setChanging] = useState<Basis | null>(null);
  const cells = useCells(mayRecord ? setChanging : undefined);
  const close = () => setChanging(null);
  return (
    <FilePanel
      title={t('basis.title')}
      query={query}
      add={mayRecord ? t('basis.add') : undefined}
      draft={`legalBasis.${beneficiaryId}`}
      addForm={(done) => <RecordBasis beneficiaryId={beneficiaryId} onDone={done} />}
      none={{ title: t('basis.none'), text: t('basis.noneText') }}
    >
      {(items) => (
        <>
          <SimpleTable
            caption={t('basis.title')}
            cards
            columns={[
              { key: 'kind', header: t('basis.kind') },
              { key: 'act', header: t('basis.issuedBy') },
              { key: 'period', header: t('basis.startsOn') },
              { key: 'obligations', header: t('basis.obligations') },
            ]}
            rows={items.map((basis) => ({ key: basis.id, cells: cells(basis) }))}
          />
          <Dialog open={changing !== null} title={t('basis.edit')} onClose={close}>
            {changing ? <ChangeBasis basis={changing} onDone={close} /> : null}
          </Dialog>
        </>
      )}
    </FilePanel>
  );
}

function useCells(onChange: ((basis: Basis) => void) | undefined) {
  const t = useTexts(caseFileTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  return (basis: Basis) => ({
    kind: (
      <Stack gap={4} start>
        <span>{labels(`legalBasis.${basis.kind}`)}</span>
        {basis.article ? <Muted small>{basis.article}</Muted> : null}
        {basis.juvenileRules ? <StatusTag tone="info">{t('basis.juvenileShort')}</StatusTag> : null}
        {onChange ? (
          <Button
            kind="quiet"
            aria-label={`${t('change')}: ${labels(`legalBasis.${basis.kind}`)}`}
            continues={`legalBasis.${basis.id}`}
            onClick={() => onChange(basis)}
          >
            {t('change')}
          </Button>
        ) : null}
      </Stack>
    ),
    act: (
      <Stack gap={4} start>
        <span>{basis.issuedBy}</span>
        <Muted small>
          {basis.actNumber
            ? t('basis.act', { date: f.date(basis.actDate), number: basis.actNumber })
            : f.date(basis.actDate)}
        </Muted>
      </Stack>
    ),
    period: t('basis.period', {
      from: f.date(basis.startsOn),
      to: basis.endsOn ? f.date(basis.endsOn) : t('basis.open'),
    }),
    obligations: basis.mandatoryObligations.join('; ') || '–',
  });
}

import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { documentLabels } from '../../../domain/labels/documents.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { validity } from '../document-form.presenter.js';
import { caseFileTexts } from '../file.texts.js';
import { ChangeDocument, RecordDocument } from '../forms/document-form.js';
import type { ScannedPaper } from '../../../domain/scans/use-scans.js';
import { FilePanel } from './file-panel.js';
import { ScansButton, ScansDialog } from '../../../domain/scans/scans-dialog.js';

type Paper = Dto<'PersonDocument'>;

/** Lists the papers of a person, with the date until which each is valid and the place where it is kept. */
export function DocumentsPanel({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(caseFileTexts);
  const query = useQuery(read('listDocuments', { id: beneficiaryId }));
  const mayRecord = useMay('document.record');
  const [changing, setChanging] = useState<Paper | null>(null);
  const [scanned, setScanned] = useState<string | null>(null);
  const paperOf = usePapers();
  const cells = useCells(setScanned, mayRecord ? setChanging : undefined);
  const close = () => setChanging(null);
  return (
    <FilePanel
      title={t('document.title')}
      query={query}
      add={mayRecord ? t('document.add') : undefined}
      draft={`document.${beneficiaryId}`}
      addForm={(done) => <RecordDocument beneficiaryId={beneficiaryId} onDone={done} />}
      lead={t('document.register')}
      none={{ title: t('document.none'), text: t('document.noneText') }}
    >
      {(items) => (
        <>
          <SimpleTable
            caption={t('document.title')}
            cards
            columns={[
              { key: 'type', header: t('document.type') },
              { key: 'purpose', header: t('document.purpose') },
              { key: 'issued', header: t('document.issuedOn') },
              { key: 'valid', header: t('document.validUntil') },
              { key: 'keptAt', header: t('document.keptAt') },
            ]}
            rows={items.map((paper) => ({ key: paper.id, cells: cells(paper) }))}
          />
          <Dialog open={changing !== null} title={t('document.edit')} onClose={close}>
            {changing ? <ChangeDocument paper={changing} onDone={close} /> : null}
          </Dialog>
          <ScansDialog
            paper={items.filter(({ id }) => id === scanned).map(paperOf)[0]}
            mayAdd={mayRecord}
            onClose={() => setScanned(null)}
          />
        </>
      )}
    </FilePanel>
  );
}

/** A document as a paper with scans. */
function usePapers() {
  const labels = useTexts(documentLabels);
  return ({ id, type, scans }: Paper): ScannedPaper => ({
    kind: 'document',
    id,
    title: labels(`type.${type}`),
    scans,
  });
}

function useCells(onScans: (id: string) => void, onChange: ((paper: Paper) => void) | undefined) {
  const t = useTexts(caseFileTexts);
  const labels = useTexts(documentLabels);
  const f = useFormat();
  const paperOf = usePapers();
  const validOf = ({ validUntil }: Paper) => {
    const tone = validity(validUntil, today());
    if (tone === null) return '–';
    if (tone === 'ok') return f.date(validUntil);
    const textKey = tone === 'danger' ? 'document.expired' : 'document.expiring';
    return <StatusTag tone={tone}>{t(textKey, { date: f.date(validUntil) })}</StatusTag>;
  };
  return (paper: Paper) => ({
    type: (
      <Stack gap={4} start>
        <span>{labels(`type.${paper.type}`)}</span>
        {paper.number ? <Muted small>{`№${paper.number}`}</Muted> : null}
        {onChange ? (
          <Button
            kind="quiet"
            aria-label={`${t('change')}: ${labels(`type.${paper.type}`)}`}
            continues={`document.${paper.id}`}
            onClick={() => onChange(paper)}
          >
            {t('change')}
          </Button>
        ) : null}
        <ScansButton
          paper={paperOf(paper)}
          mayAdd={onChange !== undefined}
          onOpen={() => onScans(paper.id)}
        />
      </Stack>
    ),
    purpose: paper.purpose,
    issued: (
      <Stack gap={4} start>
        <span>{f.date(paper.issuedOn)}</span>
        {paper.issuedBy ? <Muted small>{paper.issuedBy}</Muted> : null}
      </Stack>
    ),
    valid: validOf(paper),
    keptAt: paper.keptAt ?? <Muted>{t('document.keptUnknown')}</Muted>,
  });
}

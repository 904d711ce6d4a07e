import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Muted, Stack } from '../../../ui/layout.js';
import { SimpleTable } from '../../../ui/simple-table.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { fileTexts } from '../file.texts.js';
import { MarkOutcomeInError, RecordOutcome } from '../forms/outcome-form.js';
import { fileQueries } from '../queries.js';
import { FilePanel } from './file-panel.js';

type Outcome = Dto<'Outcome'>;

/** What became of the person: work, education, housing, health, and what was found out later. */
export function OutcomesPanel({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(fileTexts);
  const query = useQuery(fileQueries.outcomes(beneficiaryId));
  const mayRecord = useMay('recordOutcome');
  const mayMark = useMay('markOutcomeInError');
  const [wrong, setWrong] = useState<Outcome | null>(null);
  const nameOf = useOutcomeName();
  const cells = useCells(mayMark ? setWrong : undefined);
  const close = () => setWrong(null);
  return (
    <FilePanel
      title={t('outcome.title')}
      query={query}
      add={mayRecord ? t('outcome.add') : undefined}
      draft={`outcome.of.${beneficiaryId}`}
      addForm={(done) => <RecordOutcome beneficiaryId={beneficiaryId} onDone={done} />}
      none={{ title: t('outcome.none'), text: t('outcome.noneText') }}
    >
      {(items) => (
        <>
          <SimpleTable
            caption={t('outcome.title')}
            cards
            columns={[
              { key: 'kind', header: t('outcome.kind') },
              { key: 'status', header: t('outcome.status') },
              { key: 'when', header: t('outcome.occurredOn') },
              { key: 'source', header: t('outcome.source') },
              { key: 'detail', header: t('outcome.detail') },
              ...(mayMark || items.some((one) => one.enteredInErrorAt)
                ? [{ key: 'state', header: t('outcome.state') }]
                : []),
            ]}
            rows={items.map((one) => ({ key: one.id, cells: cells(one) }))}
          />
          <Dialog
            open={wrong !== null}
            title={t('outcome.inErrorTitle', { outcome: wrong ? nameOf(wrong) : '' })}
            onClose={close}
          >
            {wrong ? <MarkOutcomeInError outcome={wrong} onDone={close} /> : null}
          </Dialog>
        </>
      )}
    </FilePanel>
  );
}

function useOutcomeName() {
  const words = useTexts(beneficiaryWords);
  return ({ kind, status }: Outcome) =>
    `${words(`outcome.${kind}`)}, ${words(`outcomeStatus.${status}`)}`;
}

function useCells(onWrong: ((outcome: Outcome) => void) | undefined) {
  const t = useTexts(fileTexts);
  const words = useTexts(beneficiaryWords);
  const f = useFormat();
  const nameOf = useOutcomeName();
  const detailOf = ({ convictedOn, detail }: Outcome) =>
    [convictedOn && `${t('outcome.convictedOn')}: ${f.date(convictedOn)}`, detail]
      .filter(Boolean)
      .join('. ') || '–';
  return (one: Outcome) => ({
    kind: words(`outcome.${one.kind}`),
    status: words(`outcomeStatus.${one.status}`),
    when: f.date(one.occurredOn),
    source: t(`source.${one.source}`),
    detail: detailOf(one),
    state: one.enteredInErrorAt ? (
      <Stack gap={4} start>
        <StatusTag tone="warning">{t('outcome.inError')}</StatusTag>
        <Muted small>{`${f.date(one.enteredInErrorAt)}: ${one.errorReason ?? ''}`}</Muted>
      </Stack>
    ) : onWrong ? (
      <Button
        kind="quiet"
        aria-label={`${t('outcome.markInError')}: ${nameOf(one)}`}
        continues={`outcome.error.${one.id}`}
        onClick={() => onWrong(one)}
      >
        {t('outcome.markInError')}
      </Button>
    ) : null,
  });
}

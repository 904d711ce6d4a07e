import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { SimpleTable } from '../../../ui/simple-table.js';
import { fileTexts } from '../file.texts.js';
import { RecordOutcome } from '../forms/outcome-form.js';
import { fileQueries } from '../queries.js';
import { FilePanel } from './file-panel.js';

/** What became of the person: work, education, housing, health, and what was found out later. */
export function OutcomesPanel({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(fileTexts);
  const words = useTexts(beneficiaryWords);
  const f = useFormat();
  const query = useQuery(fileQueries.outcomes(beneficiaryId));
  const mayRecord = useMay('recordOutcome');
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
        <SimpleTable
          caption={t('outcome.title')}
          cards
          columns={[
            { key: 'kind', header: t('outcome.kind') },
            { key: 'status', header: t('outcome.status') },
            { key: 'when', header: t('outcome.occurredOn') },
            { key: 'source', header: t('outcome.source') },
            { key: 'detail', header: t('outcome.detail') },
          ]}
          rows={items.map((one) => ({
            key: one.id,
            cells: {
              kind: words(`outcome.${one.kind}`),
              status: words(`outcomeStatus.${one.status}`),
              when: f.date(one.occurredOn),
              source: t(`source.${one.source}`),
              detail:
                [
                  one.convictedOn && `${t('outcome.convictedOn')}: ${f.date(one.convictedOn)}`,
                  one.detail,
                ]
                  .filter(Boolean)
                  .join('. ') || '–',
            },
          }))}
        />
      )}
    </FilePanel>
  );
}

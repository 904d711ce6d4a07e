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
import {
  MarkOutcomeInError,
  NameGoal,
  RecordOutcome,
  useNamableGoals,
} from '../forms/outcome-form.js';
import { outcomesTexts } from '../outcomes.texts.js';
import { FilePanel } from './file-panel.js';

type Outcome = Dto<'Outcome'>;
const titles = { goal: 'nameGoalTitle', error: 'inErrorTitle' } as const;
interface Asked {
  step: keyof typeof titles;
  outcome: Outcome;
}

/** Lists the outcomes of the person: work, education, housing, health, and what was found out later. */
export function OutcomesPanel({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(outcomesTexts);
  const query = useQuery(read('listOutcomes', { id: beneficiaryId }));
  const mayRecord = useMay('outcome.record');
  const [asked, setAsked] = useState<Asked | null>(null);
  const nameOf = useOutcomeName();
  const cells = useCells(beneficiaryId, mayRecord ? setAsked : undefined);
  const close = () => setAsked(null);
  return (
    <FilePanel
      title={t('title')}
      query={query}
      add={mayRecord ? t('add') : undefined}
      draft={`outcome.of.${beneficiaryId}`}
      addForm={(done) => <RecordOutcome beneficiaryId={beneficiaryId} onDone={done} />}
      none={{ title: t('none'), text: t('noneText') }}
    >
      {(items) => (
        <>
          <SimpleTable
            caption={t('title')}
            cards
            columns={[
              { key: 'kind', header: t('kind') },
              { key: 'status', header: t('status') },
              { key: 'when', header: t('occurredOn') },
              { key: 'source', header: t('source') },
              { key: 'detail', header: t('detail') },
              ...(mayRecord || items.some((one) => one.enteredInErrorAt)
                ? [
                    {
                      key: 'state',
                      header: t('state'),
                      oneLine: items.every((one) => !one.enteredInErrorAt),
                    },
                  ]
                : []),
            ]}
            rows={items.map((one) => ({ key: one.id, cells: cells(one) }))}
          />
          <Dialog
            open={asked !== null}
            title={asked ? t(titles[asked.step], { outcome: nameOf(asked.outcome) }) : ''}
            onClose={close}
          >
            {asked?.step === 'goal' ? <NameGoal outcome={asked.outcome} onDone={close} /> : null}
            {asked?.step === 'error' ? (
              <MarkOutcomeInError outcome={asked.outcome} onDone={close} />
            ) : null}
          </Dialog>
        </>
      )}
    </FilePanel>
  );
}

function useOutcomeName() {
  const labels = useTexts(beneficiaryLabels);
  return ({ kind, status }: Outcome) =>
    `${labels(`outcome.${kind}`)}, ${labels(`outcomeStatus.${status}`)}`;
}

function useCells(beneficiaryId: string, onAsk: ((asked: Asked) => void) | undefined) {
  const t = useTexts(outcomesTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const nameOf = useOutcomeName();
  const goalsFor = useNamableGoals(beneficiaryId);
  const detailOf = ({ convictedOn, goal, detail }: Outcome) =>
    [
      convictedOn && `${t('convictedOn')}: ${f.date(convictedOn)}`,
      goal && t('forGoal', { goal: goal.text }),
      detail,
    ]
      .filter(Boolean)
      .join('. ') || '–';
  return (one: Outcome) => ({
    kind: (
      <Stack gap={4} start>
        <span>{labels(`outcome.${one.kind}`)}</span>
        {onAsk && !one.enteredInErrorAt && goalsFor(one).length > 0 ? (
          <Button
            kind="quiet"
            aria-label={`${t('nameGoal')}: ${nameOf(one)}`}
            continues={`outcome.goal.${one.id}`}
            onClick={() => onAsk({ step: 'goal', outcome: one })}
          >
            {t('nameGoal')}
          </Button>
        ) : null}
      </Stack>
    ),
    status: labels(`outcomeStatus.${one.status}`),
    when: f.date(one.occurredOn),
    source: t(`sources.${one.source}`),
    detail: detailOf(one),
    state: one.enteredInErrorAt ? (
      <Stack gap={4} start>
        <StatusTag tone="warning">{t('inError')}</StatusTag>
        <Muted small>{`${f.date(one.enteredInErrorAt)}: ${one.errorReason ?? ''}`}</Muted>
      </Stack>
    ) : onAsk ? (
      <Button
        kind="quiet"
        aria-label={`${t('markInError')}: ${nameOf(one)}`}
        continues={`outcome.error.${one.id}`}
        onClick={() => onAsk({ step: 'error', outcome: one })}
      >
        {t('markInError')}
      </Button>
    ) : null,
  });
}

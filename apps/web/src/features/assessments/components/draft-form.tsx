import type { Dto } from '@gza/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { everyPage } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Stack } from '../../../ui/layout/layout.js';
import type { AnswersDraft } from '../answers-draft.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { answerErrors } from '../form.presenter.js';
import { CompleteForm } from '../forms/complete-form.js';
import { preview } from '../queries.js';
import { useAnswersDraft } from '../use-answers-draft.js';
import { useOpenQuestion } from '../use-open-question.js';
import { previousAnswers, usePrevious } from '../use-previous.js';
import { AnswerForm } from './answer-form.js';
import { FormAbove } from './form-above.js';
import { MissingAnswers } from './missing-answers.js';
import { PreviewPanel } from './preview-panel.js';
import { SafetyAlerts } from './safety-alerts.js';
import { SaveStatus } from './save-status.js';

interface DraftFormProps {
  assessment: Dto<'Assessment'>;
  version: Dto<'InstrumentVersion'>;
}

/**
 * Fills in an assessment: every answer is saved automatically, and the resulting scores are shown next to
 * the form.
 */
export function DraftForm({ assessment, version }: DraftFormProps) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const { audience } = assessment;
  const { draft, state } = useAnswersDraft(assessment, version);
  const preview = usePreview(assessment.id, state.saved.version);
  const previous = previousAnswers(usePrevious(assessment));
  const openQuestion = useOpenQuestion(version);
  const [attempts, setAttempts] = useState(0);
  const [completing, setCompleting] = useState(false);
  const { answers } = state;
  const stage = attempts > 0 ? 'completion' : 'draft';
  const errors = useMemo(() => {
    const found = answerErrors(version, answers, audience, stage, f, t('wholeNumber'));
    const open = [...state.conflicts.keys()].map(
      (linkId) => [linkId, t('conflict.title')] as const,
    );
    return new Map([...found, ...open]);
  }, [version, answers, audience, stage, f, t, state.conflicts]);
  const complete = () => {
    void draft.flush();
    const missing = answerErrors(version, answers, audience, 'completion', f);
    if (missing.size + state.conflicts.size > 0) return setAttempts(attempts + 1);
    setCompleting(true);
  };
  return (
    <>
      <AnswerForm
        version={version}
        audience={audience}
        answers={answers}
        errors={errors}
        conflicts={state.conflicts}
        previous={previous}
        onChange={(linkId, value, how) => draft.change(linkId, value, how)}
        onBlur={() => leave(draft)}
        onChoose={(linkId, whose) => draft.choose(linkId, whose)}
        side={preview ? <PreviewPanel version={version} preview={preview} /> : null}
        above={
          <Stack gap={12}>
            <MissingAnswers
              version={version}
              errors={errors}
              attempts={attempts}
              onOpen={openQuestion}
            />
            <SafetyAlerts
              assessmentId={assessment.id}
              writing
              {...(preview ? { expected: preview.alerts } : {})}
            />
            <FormAbove assessment={assessment} version={version} />
          </Stack>
        }
        status={<SaveStatus state={state} onRetry={() => void draft.flush()} />}
        end={{ label: t('step.complete'), act: complete }}
      />
      <Dialog open={completing} title={t('complete.title')} onClose={() => setCompleting(false)}>
        {completing ? (
          <CompleteForm
            assessment={assessment}
            version={version}
            draft={draft}
            onDone={() => setCompleting(false)}
          />
        ) : null}
      </Dialog>
    </>
  );
}

/** Saves the typed text when the user leaves a field; does nothing without typed text. */
function leave(draft: AnswersDraft): void {
  const { status } = draft.state();
  if (status === 'unsaved' || status === 'failed') void draft.flush();
}

/**
 * Reads the preview of the saved answers. An alert that is new in it has already been raised, so the alerts
 * are read again.
 */
function usePreview(id: string, saved: number): Dto<'AssessmentPreview'> | undefined {
  const queries = useQueryClient();
  const { data } = useQuery(preview(id, saved));
  const codes = data?.alerts.map(({ code }) => code).join(' ');
  useEffect(() => {
    if (codes !== undefined)
      void queries.invalidateQueries({
        queryKey: everyPage('listSafetyAlerts', { query: { assessmentId: id } }).queryKey,
      });
  }, [queries, id, codes]);
  return data;
}

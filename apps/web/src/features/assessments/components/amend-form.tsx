import type { Answers, Dto } from '@gza/contract';
import { useMemo, useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useDraft } from '../../../platform/drafts/use-draft.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { DraftNotice } from '../../../ui/forms/draft-notice.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { partOf, withAnswer, type AnswerPart } from '../answers-merge.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { answerErrors, leftBehind } from '../form.presenter.js';
import { AmendReasonForm } from '../forms/amend-reason-form.js';
import { useAnswerText } from '../use-answer-words.js';
import { useOpenQuestion } from '../use-open-question.js';
import { previousAnswers, usePrevious } from '../use-previous.js';
import { AnswerForm } from './answer-form.js';
import { MissingAnswers } from './missing-answers.js';

const nothing: { part: AnswerPart } = { part: {} };

interface AmendFormProps {
  assessment: Dto<'Assessment'>;
  version: Dto<'InstrumentVersion'>;
  onDone: () => void;
}

/** Corrects locked answers. Nothing is saved before the reason is given. */
export function AmendForm({ assessment, version, onDone }: AmendFormProps) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const changes = useChanges();
  const { audience } = assessment;
  const stored = (assessment.answers ?? {}) as Answers;
  const [answers, setAnswers] = useState(stored);
  const corrections = useDraft(
    { key: `assessment.${assessment.id}.amend`, label: t('amend.title') },
    {
      values: { part: partOf(stored, answers) },
      initial: nothing,
      replace: ({ part }) =>
        setAnswers(
          Object.entries(part).reduce<Answers>(
            (all, [linkId, value]) => withAnswer(all, linkId, value ?? undefined),
            stored,
          ),
        ),
    },
  );
  const [attempts, setAttempts] = useState(0);
  const [saying, setSaying] = useState<AnswerPart | null>(null);
  const openQuestion = useOpenQuestion(version);
  const previous = previousAnswers(usePrevious(assessment));
  const errors = useMemo(
    () => answerErrors(version, answers, audience, 'completion', f, t('wholeNumber')),
    [version, answers, audience, f, t],
  );
  const count = Object.keys(partOf(stored, answers)).length;
  const save = () => {
    if (errors.size > 0) return setAttempts(attempts + 1);
    // An answer whose question no longer applies after the correction is removed with it.
    const left = leftBehind(version, answers, audience);
    const sound = left.reduce((all, linkId) => withAnswer(all, linkId, undefined), answers);
    setSaying(partOf(stored, sound));
  };
  return (
    <>
      <AnswerForm
        version={version}
        audience={audience}
        answers={answers}
        errors={errors}
        previous={previous}
        onChange={(linkId, value) => setAnswers(withAnswer(answers, linkId, value))}
        above={
          <Stack gap={12}>
            <DraftNotice draft={corrections} />
            <MissingAnswers
              version={version}
              errors={errors}
              attempts={attempts}
              onOpen={openQuestion}
            />
            <Notice
              tone="warning"
              title={t('amend.title')}
              actions={<Button onClick={onDone}>{t('amend.stop')}</Button>}
            >
              {t('amend.text')}
            </Notice>
          </Stack>
        }
        status={count > 0 ? t('amend.changed', { count }) : t('amend.none')}
        end={{
          label: t('amend.save'),
          always: true,
          act: () => (count > 0 ? save() : undefined),
        }}
      />
      <Dialog open={saying !== null} title={t('amend.saveTitle')} onClose={() => setSaying(null)}>
        {saying ? (
          <AmendReasonForm
            part={saying}
            draft={`assessment.${assessment.id}.amend.reason`}
            submit={async (body) => {
              await changes.amendAssessment({ ...at(assessment), body });
              await corrections.finish();
              notify.done(t('amend.done'));
              onDone();
            }}
            onCancel={() => setSaying(null)}
          >
            <Changes version={version} stored={stored} part={saying} />
          </AmendReasonForm>
        ) : null}
      </Dialog>
    </>
  );
}

interface ChangesProps {
  version: Dto<'InstrumentVersion'>;
  stored: Answers;
  part: AnswerPart;
}

/** Shows the corrected answers before and after. */
function Changes({ version, stored, part }: ChangesProps) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const answerText = useAnswerText();
  const items = version.sections
    .flatMap((section) => section.items)
    .filter(({ linkId }) => Object.hasOwn(part, linkId));
  return (
    <SimpleTable
      caption={t('amend.saveTitle')}
      cards
      columns={[
        { key: 'question', header: t('amend.question') },
        { key: 'before', header: t('amend.before') },
        { key: 'after', header: t('amend.after') },
      ]}
      rows={items.map((item) => ({
        key: item.linkId,
        cells: {
          question: f.text(item.text),
          before: answerText(item, stored[item.linkId]),
          after: answerText(item, part[item.linkId]),
        },
      }))}
    />
  );
}

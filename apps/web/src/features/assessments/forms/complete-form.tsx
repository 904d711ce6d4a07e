import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { useChanges } from '../../../platform/data/changes.js';
import { unfinished } from '../../../platform/drafts/drafts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { NoteForm } from '../../../ui/forms/dialog-form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import type { AnswersDraft } from '../answers-draft.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { leftBehind } from '../form.presenter.js';
import { stepCalls } from '../mutations.js';

interface CompleteFormProps {
  assessment: Dto<'Assessment'>;
  version: Dto<'InstrumentVersion'>;
  draft: AnswersDraft;
  onDone: () => void;
}

/** Shows a last check before the answers are locked. */
export function CompleteForm({ assessment, version, draft, onDone }: CompleteFormProps) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const changes = useChanges();
  const [unsaved, setUnsaved] = useState(false);
  const left = leftBehind(version, draft.state().answers, assessment.audience);
  const questions = version.sections
    .flatMap((section) => section.items)
    .filter(({ linkId }) => left.includes(linkId))
    .map(({ text }) => f.text(text));
  return (
    <NoteForm
      description={t('noteHelp')}
      action={t('step.complete')}
      draft={`assessment.${assessment.id}.complete`}
      onCancel={onDone}
      submit={async (stepNote) => {
        for (const linkId of left) draft.change(linkId, undefined, 'chosen');
        const saved = await draft.flush();
        setUnsaved(!saved);
        if (!saved) return unfinished;
        const { version } = draft.state().saved;
        await stepCalls.complete(changes, { id: assessment.id, version }, stepNote);
        notify.done(t('stepDone.complete'));
        return onDone();
      }}
      text={
        <Stack gap={12}>
          {unsaved ? <Notice tone="danger" title={t('complete.unsaved')} live /> : null}
          <span>{t('complete.text')}</span>
          {left.length > 0 ? (
            <span>
              {t('complete.left', { count: left.length, questions: questions.join('; ') })}
            </span>
          ) : null}
        </Stack>
      }
    />
  );
}

import { useCallback } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useFormat } from '../../platform/use-format.js';
import { assessmentsTexts } from './assessments.texts.js';
import { answerText, type Question } from './form.presenter.js';

/** Formats answers as text, in the present language. */
export function useAnswerText(): (item: Question, value: unknown) => string {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  return useCallback(
    (item, value) =>
      answerText(item, value, f, {
        yes: t('answers.yes'),
        no: t('answers.no'),
        none: t('answers.none'),
      }),
    [t, f],
  );
}

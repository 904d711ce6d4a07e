import type { AnswerValue } from '@gza/contract';
import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { ChoiceStrip } from '../../../ui/forms/choice-strip.js';
import { QuestionRow } from '../../../ui/forms/form-shell.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { sameAnswer } from '../answers-merge.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { assessmentsTexts } from '../assessments.texts.js';
import type { Question as Item } from '../form.presenter.js';
import { useAnswerText } from '../use-answer-words.js';
import { AnswerField } from './answer-field.js';

export interface PreviousAnswers {
  /** The day of the earlier assessment. */
  on: string;
  of: (linkId: string) => AnswerValue | undefined;
}

interface QuestionProps {
  id: string;
  item: Item;
  /** The question continues the one above it. */
  following: boolean;
  required: boolean;
  value: AnswerValue | undefined;
  error: string | undefined;
  previous: PreviousAnswers | undefined;
  /** The answer that a colleague saved instead, where both changed it. */
  conflict: { theirs: AnswerValue | undefined } | undefined;
  onChange: (linkId: string, value: AnswerValue | undefined, how: 'typed' | 'chosen') => void;
  onBlur: () => void;
  onNext: (linkId: string) => void;
  onChoose: (linkId: string, whose: 'mine' | 'theirs') => void;
}

/** Shows a question, its answer, the previous answer, and the answer that a colleague gave meanwhile. */
export function Question(props: QuestionProps) {
  const { id, item, required, value, error, previous, conflict, onChange, onBlur } = props;
  const [left, setLeft] = useState(false);
  // Half a date is no error while the user types it.
  const late = error && (left || typeof value !== 'string' || item.type === 'text');
  return (
    <QuestionRow
      hasNote={previous !== undefined}
      following={props.following}
      name={item.linkId}
      note={previous ? <Before {...props} previous={previous} /> : null}
    >
      <Stack gap={8}>
        <AnswerField
          id={id}
          item={item}
          required={required}
          value={value}
          {...(late ? { error } : {})}
          onChange={(next, how) => {
            setLeft(false);
            onChange(item.linkId, next, how);
          }}
          onNext={() => props.onNext(item.linkId)}
          onBlur={() => {
            setLeft(true);
            onBlur();
          }}
        />
        {conflict ? <Conflict {...props} theirs={conflict.theirs} /> : null}
        {!required && value !== undefined && item.type !== 'text' ? <Clear {...props} /> : null}
      </Stack>
    </QuestionRow>
  );
}

function Clear({ item, onChange }: QuestionProps) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  return (
    <Inline>
      <Button
        kind="quiet"
        aria-label={t('clearOf', { question: f.text(item.text) })}
        onClick={() => onChange(item.linkId, undefined, 'chosen')}
      >
        {t('clear')}
      </Button>
    </Inline>
  );
}

function Before({
  item,
  value,
  previous,
  onChange,
}: QuestionProps & { previous: PreviousAnswers }) {
  const t = useTexts(assessmentsTexts);
  const form = useTexts(assessmentFormTexts);
  const f = useFormat();
  const answerText = useAnswerText();
  const before = previous.of(item.linkId);
  if (before === undefined) return null;
  const same = sameAnswer(before, value);
  return (
    <Stack gap={4}>
      <Muted small>{t('answers.before', { date: f.date(previous.on) })}</Muted>
      <span>{same && item.type !== 'text' ? t('answers.same') : answerText(item, before)}</span>
      {item.type === 'text' && value === undefined ? (
        <Inline>
          <Button
            kind="quiet"
            aria-label={form('takeOverOf', { question: f.text(item.text) })}
            onClick={() => onChange(item.linkId, before, 'chosen')}
          >
            {form('takeOver')}
          </Button>
        </Inline>
      ) : null}
    </Stack>
  );
}

function Conflict({
  id,
  item,
  value,
  theirs,
  onChoose,
}: QuestionProps & { theirs: AnswerValue | undefined }) {
  const t = useTexts(assessmentFormTexts);
  const answerText = useAnswerText();
  return (
    <Notice tone="warning" title={t('conflict.title')} live>
      <Stack gap={8}>
        <span>{t('conflict.text')}</span>
        <ChoiceStrip
          id={`${id}-conflict`}
          label={t('conflict.title')}
          value={null}
          options={[
            { value: 'mine', label: t('conflict.mine', { answer: answerText(item, value) }) },
            { value: 'theirs', label: t('conflict.theirs', { answer: answerText(item, theirs) }) },
          ]}
          onChange={(whose) => onChoose(item.linkId, whose)}
        />
      </Stack>
    </Notice>
  );
}

import type { Answers } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { sectionsOf } from '../form.presenter.js';
import { useAnswerText } from '../use-answer-words.js';
import { previousAnswers } from '../use-previous.js';
import type { ReadProps } from './read-props.js';

/** Shows the answers part by part, next to those of the previous assessment. */
export function AnswerList({
  assessment,
  version,
  previous,
}: ReadProps & { previous: ReadProps['assessment'] | undefined }) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const answerText = useAnswerText();
  const answers = (assessment.answers ?? {}) as Answers;
  const before = previousAnswers(previous);
  const sections = sectionsOf(version, answers, assessment.audience);
  const width = before ? '33%' : '50%';
  return (
    <Panel title={t('answers.title')}>
      <Stack gap={8}>
        {sections.map((section) => (
          <Disclosure key={section.id} title={f.text(section.title)}>
            <SimpleTable
              caption={f.text(section.title)}
              cards
              columns={[
                { key: 'question', header: t('answers.question'), width },
                { key: 'answer', header: t('answers.answer'), width },
                ...(before
                  ? [
                      {
                        key: 'before',
                        header: t('answers.before', { date: f.date(before.on) }),
                        width,
                      },
                    ]
                  : []),
              ]}
              rows={section.questions.map((item) => ({
                key: item.linkId,
                cells: {
                  question: f.text(item.text),
                  answer: answerText(item, answers[item.linkId]),
                  before: answerText(item, before?.of(item.linkId)),
                },
              }))}
            />
          </Disclosure>
        ))}
      </Stack>
    </Panel>
  );
}

import type { Answers, AnswerValue, Dto } from '@gza/contract';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFilters } from '../../../platform/use-filters.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { FormShell } from '../../../ui/forms/form-shell.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SectionNav } from '../../../ui/navigation/section-nav.js';
import { StickyBar } from '../../../ui/layout/sticky-bar.js';
import type { AnswerConflicts } from '../answers-merge.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { errorsIn, follows, questionId, sectionsOf, type SectionView } from '../form.presenter.js';
import { Question, type PreviousAnswers } from './question.js';

/** Moves focus to the next question, also when this answer has just opened it. */
function focusAfter(linkId: string): void {
  requestAnimationFrame(() => {
    const fields = [...document.querySelectorAll<HTMLElement>('[data-question]')];
    const place = fields.findIndex(({ dataset }) => dataset['question'] === linkId);
    const next = fields[place + 1]?.querySelector<HTMLElement>('input:checked, input, textarea');
    next?.focus();
  });
}

interface AnswerFormProps {
  version: Dto<'InstrumentVersion'>;
  audience: Dto<'Assessment'>['audience'];
  answers: Answers;
  errors: ReadonlyMap<string, string>;
  conflicts?: AnswerConflicts;
  previous?: PreviousAnswers | undefined;
  onChange: (linkId: string, value: AnswerValue | undefined, how: 'typed' | 'chosen') => void;
  onBlur?: () => void;
  onChoose?: (linkId: string, whose: 'mine' | 'theirs') => void;
  /** Content below the navigation of the parts. */
  side?: ReactNode;
  /** Content above the questions of the part. */
  above?: ReactNode;
  status: ReactNode;
  /** The action that ends the form, with the label of its button. */
  end: { label: string; act: () => void; busy?: boolean; always?: boolean };
}

/** Keeps the part that is shown in the address, so that Back goes through the parts. */
export function useSectionPlace(sections: readonly { id: string }[]) {
  const { params, set } = useFilters();
  const asked = params.get('part');
  const current = sections.find(({ id }) => id === asked)?.id ?? sections[0]?.id ?? '';
  const open = (id: string) => set('part', id);
  return { current, open };
}

/**
 * Shows a form part by part: the navigation of the parts, the questions of one part, and the button to go
 * on.
 */
export function AnswerForm(props: AnswerFormProps) {
  const { version, audience, answers, side, above, status, end } = props;
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const sections = sectionsOf(version, answers, audience);
  const { current, open } = useSectionPlace(sections);
  const place = sections.findIndex(({ id }) => id === current);
  const section = sections[place];
  const following = sections[place + 1];
  const before = sections[place - 1];
  const top = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const heading = top.current;
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [current]);
  const go = (id: string) => {
    moved.current = true;
    open(id);
  };
  if (!section) return null;
  return (
    <FormShell
      label={f.text(version.title)}
      onGoOn={() => (following ? go(following.id) : end.act())}
      nav={<Way {...props} sections={sections} current={current} onOpen={go} />}
      side={side}
      top={top}
    >
      <Stack>
        {above}
        <Questions {...props} section={section} />
      </Stack>
      <StickyBar status={status}>
        {before ? (
          <Button kind="quiet" onClick={() => go(before.id)}>
            {t('previous')}
          </Button>
        ) : null}
        {following ? (
          <Button
            kind={end.always ? 'secondary' : 'primary'}
            aria-label={t('nextOf', { title: f.text(following.title) })}
            onClick={() => go(following.id)}
          >
            {t('next')}
          </Button>
        ) : null}
        {!following || end.always ? (
          <Button kind="primary" busy={end.busy ?? false} onClick={end.act}>
            {end.label}
          </Button>
        ) : null}
      </StickyBar>
    </FormShell>
  );
}

interface WayProps extends AnswerFormProps {
  sections: readonly SectionView[];
  current: string;
  onOpen: (id: string) => void;
}

function Way({ sections, current, errors, onOpen }: WayProps) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const at = sections.findIndex(({ id }) => id === current);
  return (
    <SectionNav
      label={t('sections')}
      place={t('place', {
        number: at + 1,
        count: sections.length,
        title: f.text(sections[at]?.title ?? null),
      })}
      current={current}
      onOpen={onOpen}
      items={sections.map((section) => {
        const errorCount = errorsIn(section, errors);
        const { answered, asked } = section;
        return {
          key: section.id,
          title: f.text(section.title),
          progress: t('progress', { answered, asked }),
          done: answered === asked,
          ...(errorCount > 0 ? { errors: t('faults', { count: errorCount }) } : {}),
        };
      })}
    />
  );
}

function Questions(props: AnswerFormProps & { section: SectionView }) {
  const { section, answers, errors, conflicts, previous } = props;
  const f = useFormat();
  return (
    <Panel title={f.text(section.title)}>
      {section.introduction ? <Muted>{f.text(section.introduction)}</Muted> : null}
      {section.questions.map((item, place) => (
        <Question
          key={item.linkId}
          id={questionId(item.linkId)}
          item={item}
          following={follows(item, section.questions[place - 1])}
          required={section.required.has(item.linkId)}
          value={answers[item.linkId]}
          // A conflict has an explanation of its own.
          error={conflicts?.has(item.linkId) ? undefined : errors.get(item.linkId)}
          previous={previous}
          conflict={
            conflicts?.has(item.linkId) ? { theirs: conflicts.get(item.linkId) } : undefined
          }
          onChange={props.onChange}
          onBlur={props.onBlur ?? (() => undefined)}
          onNext={focusAfter}
          onChoose={props.onChoose ?? (() => undefined)}
        />
      ))}
    </Panel>
  );
}

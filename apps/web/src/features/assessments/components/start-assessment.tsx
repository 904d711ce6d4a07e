import { useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { referenceQueries } from '../../../domain/reference.js';
import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { useIdempotencyKey } from '../../../platform/use-idempotency-key.js';
import { ChoiceCard, ChoiceCards } from '../../../ui/forms/choice-cards.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { assessmentsTexts } from '../assessments.texts.js';
import {
  choicesFor,
  isBlocked,
  placeOfBlock,
  startBody,
  type InstrumentChoice,
} from '../list.presenter.js';

interface StartAssessmentProps {
  beneficiaryId: string;
  items: readonly Dto<'AssessmentListItem'>[];
}

/**
 * Lists the instruments that this person may use, with a sentence on each; an open assessment is continued.
 */
export function StartAssessment({ beneficiaryId, items }: StartAssessmentProps) {
  const t = useTexts(assessmentsTexts);
  const person = useQuery(read('getBeneficiary', { id: beneficiaryId }));
  return (
    <Panel title={t('start.title')}>
      <QueryState query={person} lines={3}>
        {({ currentCase }) =>
          !currentCase || currentCase.state === 'closed' ? (
            <Muted>{t('start.noCase')}</Muted>
          ) : (
            <Choices
              beneficiaryId={beneficiaryId}
              caseId={currentCase.id}
              items={items.filter((item) => item.caseId === currentCase.id)}
            />
          )
        }
      </QueryState>
    </Panel>
  );
}

interface ChoicesProps extends StartAssessmentProps {
  caseId: string;
}

function Choices({ beneficiaryId, caseId, items }: ChoicesProps) {
  const me = useMe();
  const navigate = useNavigate();
  const query = useQuery(referenceQueries.instruments());
  const changes = useChanges();
  const { keyOf } = useIdempotencyKey();
  const [language, setLanguage] = useState<'ka' | 'en'>('ka');
  const [on, setOn] = useState(today());
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>();
  const begin = async (instrumentCode: string) => {
    const body = startBody({ caseId, instrumentCode, language, on }, today());
    setBusy(instrumentCode);
    setError(undefined);
    try {
      const begun = await changes.createAssessment({ body, idempotencyKey: await keyOf(body) });
      await navigate(paths.assessment(begun.id));
    } catch (problemError) {
      setError(problemError);
      setBusy(null);
    }
  };
  return (
    <QueryState query={query} lines={3}>
      {(instruments) => (
        <Stack gap={12}>
          {error ? <Refused error={error} beneficiaryId={beneficiaryId} /> : null}
          <ChoiceCards>
            {choicesFor(instruments.items, items, me.role).map((choice) => (
              <Choice
                key={choice.instrument.code}
                choice={choice}
                busy={busy === choice.instrument.code}
                onStart={() => void begin(choice.instrument.code)}
              />
            ))}
          </ChoiceCards>
          <Options language={language} onLanguage={setLanguage} on={on} onDay={setOn} />
        </Stack>
      )}
    </QueryState>
  );
}

interface ChoiceProps {
  choice: InstrumentChoice;
  busy: boolean;
  onStart: () => void;
}

const abouts: Readonly<Record<string, 'interview' | 'phq9' | 'gad7'>> = {
  'bps-rnr': 'interview',
  'phq-9': 'phq9',
  'gad-7': 'gad7',
};

function Choice({ choice: { instrument, open }, busy, onStart }: ChoiceProps) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const title = f.text(instrument.title);
  return (
    <ChoiceCard
      title={title}
      text={t(`start.about.${abouts[instrument.code] ?? 'other'}`)}
      action={
        open ? (
          <ButtonLink kind="primary" to={paths.assessment(open.id)}>
            {t('start.goOnOf', { title })}
          </ButtonLink>
        ) : (
          <Button busy={busy} aria-label={t('start.startOf', { title })} onClick={onStart}>
            {t('start.action')}
          </Button>
        )
      }
    />
  );
}

interface OptionsProps {
  language: 'ka' | 'en';
  onLanguage: (language: 'ka' | 'en') => void;
  on: string;
  onDay: (day: string) => void;
}

/** Shows language and day, whose defaults are nearly always right. */
function Options({ language, onLanguage, on, onDay }: OptionsProps) {
  const t = useTexts(assessmentsTexts);
  return (
    <Disclosure title={t('start.options')}>
      <FieldRow>
        <RadioGroup
          id="assessment-language"
          label={t('start.language')}
          description={t('start.languageHelp')}
          value={language}
          options={[
            { value: 'ka', label: t('start.ka') },
            { value: 'en', label: t('start.en') },
          ]}
          onChange={(value) => onLanguage(value === 'en' ? 'en' : 'ka')}
        />
        <DateField
          id="assessment-day"
          label={t('start.on')}
          description={t('start.onHelp')}
          value={on}
          max={today()}
          onChange={onDay}
        />
      </FieldRow>
    </Disclosure>
  );
}

/** Shows why the assessment cannot begin, with a link to the place where that is solved. */
function Refused({ error, beneficiaryId }: { error: unknown; beneficiaryId: string }) {
  const t = useTexts(assessmentsTexts);
  const code = isProblem(error) ? error.problem.type.split('/').at(-1) : undefined;
  if (!isBlocked(code)) return <ErrorState error={error} />;
  return (
    <Notice
      tone="warning"
      live
      title={isProblem(error) ? error.problem.title : t('start.title')}
      actions={
        <ButtonLink to={paths.beneficiaryTab(beneficiaryId, placeOfBlock(code))}>
          {t(`start.to.${placeOfBlock(code)}`)}
        </ButtonLink>
      }
    >
      {t(`start.blocked.${code}`)}
    </Notice>
  );
}

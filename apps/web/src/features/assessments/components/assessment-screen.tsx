import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useMay, usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { assessmentTones } from '../../../domain/labels/tones.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Inline } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { instrumentVersion } from '../queries.js';
import { mayWrite } from '../steps.presenter.js';
import { AmendForm } from './amend-form.js';
import { DraftForm } from './draft-form.js';
import { ReadAssessment } from './read-assessment.js';
import { StepDialog, StepMenu } from './step-dialog.js';
import type { AssessmentStepName } from '../steps.presenter.js';

/** Shows one assessment: a form while it is a draft, a result afterwards. */
export function AssessmentScreen() {
  const { id = '' } = useParams();
  const t = useTexts(assessmentsTexts);
  const query = useQuery(read('getAssessment', { id }));
  if (query.data) return <Loaded key={id} assessment={query.data} />;
  return (
    <Page title={t('result.title')}>
      <Panel>
        <QueryState query={query} lines={10}>
          {() => null}
        </QueryState>
      </Panel>
    </Page>
  );
}

function Loaded({ assessment }: { assessment: Dto<'Assessment'> }) {
  const f = useFormat();
  const may = usePermissions();
  const { code, version: number, title } = assessment.instrument;
  const version = useQuery(instrumentVersion(code, number));
  const [step, setStep] = useState<AssessmentStepName | null>(null);
  const writing = mayWrite(assessment, may);
  return (
    <Page
      title={f.text(title)}
      back={<Back assessment={assessment} />}
      lead={<Lead assessment={assessment} />}
      actions={writing ? <StepMenu steps={['discard']} onAsk={setStep} /> : null}
    >
      <QueryState query={version} lines={12}>
        {(form) => <Body assessment={assessment} version={form} onAsk={setStep} />}
      </QueryState>
      <StepDialog assessment={assessment} step={step} onClose={() => setStep(null)} />
    </Page>
  );
}

function Back({ assessment: { beneficiary } }: { assessment: Dto<'Assessment'> }) {
  const t = useTexts(assessmentsTexts);
  const nameOf = usePersonName();
  const hasRecord = useMay('beneficiary.read');
  const name = nameOf(beneficiary, t('nameless'));
  if (!hasRecord) return <Link to={paths.home}>{t('backHome')}</Link>;
  return (
    <Link to={paths.beneficiaryTab(beneficiary.id, 'assessments')}>{t('back', { name })}</Link>
  );
}

function Lead({ assessment }: { assessment: Dto<'Assessment'> }) {
  const t = useTexts(assessmentsTexts);
  const labels = useTexts(assessmentLabels);
  const nameOf = usePersonName();
  const f = useFormat();
  const { beneficiary, state, assessedOn, createdBy, notValidated } = assessment;
  const name = nameOf(beneficiary, t('nameless'));
  return (
    <Inline>
      <strong>{name}</strong>
      <StatusTag tone={assessmentTones[state]}>{labels(`state.${state}`)}</StatusTag>
      <span>{`${f.date(assessedOn)} · ${f.name(createdBy.name)}`}</span>
      {notValidated ? <span>{t('notValidated')}</span> : null}
    </Inline>
  );
}

interface BodyProps {
  assessment: Dto<'Assessment'>;
  version: Dto<'InstrumentVersion'>;
  onAsk: (step: AssessmentStepName) => void;
}

function Body({ assessment, version, onAsk }: BodyProps) {
  const may = usePermissions();
  const [amending, setAmending] = useState(false);
  if (mayWrite(assessment, may) && assessment.answers !== null)
    return <DraftForm assessment={assessment} version={version} />;
  if (amending)
    return (
      <AmendForm assessment={assessment} version={version} onDone={() => setAmending(false)} />
    );
  return (
    <ReadAssessment
      assessment={assessment}
      version={version}
      onAsk={onAsk}
      onAmend={() => setAmending(true)}
    />
  );
}

import type { Dto } from '@gza/contract';
import { useMay, usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Panel } from '../../../ui/layout/panel.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import {
  assessmentSteps,
  hasEnded,
  mayAmend,
  type AssessmentStepName,
} from '../steps.presenter.js';

interface NextStepsProps {
  assessment: Dto<'Assessment'>;
  onAsk: (step: AssessmentStepName) => void;
  onAmend: () => void;
}

/** Shows the next step, who takes it, and the steps that this person may take. */
export function NextSteps({ assessment, onAsk, onAmend }: NextStepsProps) {
  const t = useTexts(assessmentFormTexts);
  const me = useMe();
  const may = usePermissions();
  const { steps, fourEyes } = assessmentSteps(assessment, may, me.id);
  const amends = mayAmend(assessment, may);
  const plans = useMay('plan.read') && assessment.state === 'approved' && !assessment.clinical;
  const waits = assessment.state === 'completed' || assessment.state === 'returned';
  const returned =
    assessment.state === 'returned'
      ? assessment.steps?.findLast(({ event }) => event === 'return')
      : undefined;
  return (
    <Panel title={t('nextStep.title')}>
      <Stack gap={12}>
        <span>{t(textKey(assessment))}</span>
        {returned ? (
          <Notice tone="warning" title={t('returnedWhy')}>
            {returned.note}
          </Notice>
        ) : null}
        {fourEyes ? <strong>{t('nextStep.fourEyes')}</strong> : null}
        {waits && steps.length === 0 && !fourEyes && !hasEnded(assessment) ? (
          <span>{t('nextStep.notYours')}</span>
        ) : null}
        {steps.length > 0 || amends || plans ? (
          <FormActions>
            {steps.map((step, place) => (
              <Button
                key={step}
                kind={place === 0 && step !== 'return' ? 'primary' : 'secondary'}
                continues={`assessment.${assessment.id}.${step}`}
                onClick={() => onAsk(step)}
              >
                {t(`step.${step}`)}
              </Button>
            ))}
            {plans ? (
              <ButtonLink to={paths.beneficiaryTab(assessment.beneficiary.id, 'plan')}>
                {t('nextStep.toPlan')}
              </ButtonLink>
            ) : null}
            {amends ? <Button onClick={onAmend}>{t('amend.action')}</Button> : null}
          </FormActions>
        ) : null}
      </Stack>
    </Panel>
  );
}

function textKey({ state, clinical }: Pick<Dto<'Assessment'>, 'state' | 'clinical'>) {
  if (state === 'draft') return 'nextStep.draftRead';
  return state === 'completed' && clinical
    ? 'nextStep.completedClinical'
    : (`nextStep.${state}` as const);
}

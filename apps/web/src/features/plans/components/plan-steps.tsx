import type { Dto } from '@gza/contract';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { Button } from '../../../ui/navigation/button.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { Panel } from '../../../ui/layout/panel.js';
import type { Ask } from '../asked.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { hasEnded, planSteps, signersFor, type PlanStepName } from '../steps.presenter.js';

/** Ends of a plan and other rare steps are in a menu, apart from the daily ones. */
const rare: readonly PlanStepName[] = ['discard', 'startReview', 'complete', 'terminate'];

/** Shows the next step, who takes it, and the steps that this person may take. */
export function PlanSteps({ plan, ask }: { plan: Dto<'Plan'>; ask: Ask }) {
  const t = useTexts(planWorkTexts);
  const me = useMe();
  const may = usePermissions();
  const { steps, fourEyes } = planSteps(plan, may, me.id);
  const signers = signersFor(plan, may);
  const daily = steps.filter((step) => !rare.includes(step));
  const others = steps.filter((step) => rare.includes(step));
  const { state } = plan;
  const text =
    state === 'completed' ||
    state === 'terminated' ||
    state === 'superseded' ||
    state === 'discarded'
      ? t('next.ended')
      : t(`next.${state}`);
  const idle = steps.length + signers.length === 0 && !fourEyes && !hasEnded(state);
  return (
    <Panel title={t('next.title')}>
      <Stack gap={12}>
        <span>{text}</span>
        {fourEyes ? <strong>{t('next.fourEyes')}</strong> : null}
        {idle ? <span>{t('next.notYours')}</span> : null}
        {steps.length > 0 ? (
          <FormActions>
            {daily.map((step, place) => (
              <Button
                key={step}
                kind={place === 0 && step !== 'return' ? 'primary' : 'secondary'}
                continues={`plan.${plan.id}.${step}`}
                onClick={() => ask({ kind: 'step', step })}
              >
                {t(`step.${step}`)}
              </Button>
            ))}
            {others.length > 0 ? (
              <MenuButton
                text={t('more')}
                items={others.map((step) => ({
                  key: step,
                  label: t(`step.${step}`),
                  continues: `plan.${plan.id}.${step}`,
                  onSelect: () => ask({ kind: 'step', step }),
                }))}
              />
            ) : null}
          </FormActions>
        ) : null}
      </Stack>
    </Panel>
  );
}

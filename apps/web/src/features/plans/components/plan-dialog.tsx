import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { NoteForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Stack } from '../../../ui/layout/layout.js';
import type { Asked } from '../asked.js';
import { AboutForm } from '../forms/about-form.js';
import { AddGoal, ChangeGoal } from '../forms/goal-form.js';
import { AddItem, ChangeItem } from '../forms/item-form.js';
import { SignForm } from '../forms/sign-form.js';
import { Confirm, ConcludeReviewStep, DecideItemStep } from '../forms/step-form.js';
import { goalStepCalls, itemStepCalls, planStepCalls, type StepNote } from '../mutations.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { asksForReason, type PlanStepName } from '../steps.presenter.js';

interface PlanDialogProps {
  plan: Dto<'Plan'>;
  asked: Asked | null;
  onClose: () => void;
  /** Called after a step of the whole plan, with the version that results. */
  onStep: (step: PlanStepName, plan: Dto<'Plan'>) => void;
}

/** Shows everything about the plan that takes more than one click. */
export function PlanDialog({ plan, asked, onClose, onStep }: PlanDialogProps) {
  const titleOf = useTitle();
  return (
    <Dialog open={asked !== null} title={asked ? titleOf(asked) : ''} onClose={onClose}>
      {asked ? <Body plan={plan} asked={asked} onClose={onClose} onStep={onStep} /> : null}
    </Dialog>
  );
}

function useTitle(): (asked: Asked) => string {
  const t = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  return (asked) => {
    switch (asked.kind) {
      case 'about':
        return t('about.title');
      case 'goal':
        return t(asked.goal ? 'goal.edit' : 'goal.addTitle');
      case 'removeGoal':
        return t('goal.remove');
      case 'goalStep':
        return `${asked.goal.text}: ${t(`goalStep.${asked.step}`)}`;
      case 'item':
        return t(asked.item ? 'item.edit' : 'item.add');
      case 'removeItem':
        return t('item.remove');
      case 'itemStep':
        return `${asked.title}: ${t(`itemStep.${asked.step}`)}`;
      case 'decideItem':
        return `${asked.title}: ${t('itemStep.decide')}`;
      case 'step':
        return t(`step.${asked.step}`);
      case 'sign':
        return t('sign.action', { signer: labels(`signer.${asked.signer}`) });
    }
  };
}

function Body({ plan, asked, onClose, onStep }: Omit<PlanDialogProps, 'asked'> & { asked: Asked }) {
  switch (asked.kind) {
    case 'about':
      return <AboutForm plan={plan} onDone={onClose} />;
    case 'goal':
      return asked.goal ? (
        <ChangeGoal plan={plan} goal={asked.goal} onDone={onClose} />
      ) : (
        <AddGoal {...asked} plan={plan} onDone={onClose} />
      );
    case 'item':
      return asked.item ? (
        <ChangeItem plan={plan} item={asked.item} onDone={onClose} />
      ) : (
        <AddItem {...asked} plan={plan} onDone={onClose} />
      );
    case 'decideItem':
      return <DecideStep plan={plan} item={asked.item} onClose={onClose} />;
    case 'sign':
      return <SignForm plan={plan} signer={asked.signer} onDone={onClose} />;
    case 'step':
      return <WholeStep plan={plan} step={asked.step} onClose={onClose} onStep={onStep} />;
    default:
      return <PartStep plan={plan} asked={asked} onClose={onClose} />;
  }
}

/** Steps whose reason has a place of its own in the plan, besides the notes. */
const explainedSteps = ['discard', 'return', 'complete', 'terminate'] as const;

interface WholeStepProps extends Omit<PlanDialogProps, 'asked'> {
  step: PlanStepName;
}

function WholeStep({ plan, step, onClose, onStep }: WholeStepProps) {
  const t = useTexts(planWorkTexts);
  const changes = useChanges();
  const asking = {
    action: t(`step.${step}`),
    draft: `plan.${plan.id}.${step}`,
    onCancel: onClose,
  };
  const take = async (stepNote: StepNote) => {
    const left = await planStepCalls[step](changes, at(plan), stepNote);
    notify.done(t(`stepDone.${step}`));
    onClose();
    onStep(step, left);
  };
  if (step === 'concludeReview') return <ConcludeReviewStep {...asking} submit={take} />;
  const Form = asksForReason(step) ? ReasonForm : NoteForm;
  const explained = explainedSteps.find((one) => one === step);
  return (
    <Form
      {...asking}
      help={explained ? t(`stepHelp.${explained}`) : t('noteHelp')}
      danger={step === 'discard' || step === 'terminate'}
      submit={(reason) => take({ reason })}
    />
  );
}

interface DecideStepProps {
  plan: Dto<'Plan'>;
  item: Dto<'PlanItem'>;
  onClose: () => void;
}

function DecideStep({ plan, item, onClose }: DecideStepProps) {
  const t = useTexts(planWorkTexts);
  const changes = useChanges();
  return (
    <DecideItemStep
      action={t('itemStep.decide')}
      item={item}
      draft={`plan.${plan.id}.${item.id}.decide`}
      onCancel={onClose}
      submit={async (body) => {
        await changes.decidePlanItem({ ...at(plan), itemId: item.id, body });
        onClose();
      }}
    />
  );
}

interface PartStepProps {
  plan: Dto<'Plan'>;
  asked: Extract<Asked, { kind: 'removeGoal' | 'removeItem' | 'goalStep' | 'itemStep' }>;
  onClose: () => void;
}

function PartStep({ plan, asked, onClose }: PartStepProps) {
  const t = useTexts(planWorkTexts);
  const changes = useChanges();
  if (asked.kind === 'goalStep' || asked.kind === 'itemStep') {
    const Form = asksForReason(asked.step) ? ReasonForm : NoteForm;
    return (
      <Form
        action={
          asked.kind === 'goalStep' ? t(`goalStep.${asked.step}`) : t(`itemStep.${asked.step}`)
        }
        draft={`plan.${plan.id}.${asked.kind === 'goalStep' ? asked.goal.id : asked.item.id}.${asked.step}`}
        onCancel={onClose}
        help={t(asked.step === 'start' ? 'noteHelp' : 'resultHelp')}
        submit={async (reason) => {
          const now = at(plan);
          await (asked.kind === 'goalStep'
            ? goalStepCalls[asked.step](changes, { ...now, goalId: asked.goal.id }, { reason })
            : itemStepCalls[asked.step](changes, { ...now, itemId: asked.item.id }, { reason }));
          onClose();
        }}
      />
    );
  }
  const goal = asked.kind === 'removeGoal';
  return (
    <Stack>
      <p>
        {goal
          ? t('goal.removeText', { text: asked.goal.text })
          : t('item.removeText', { text: asked.title })}
      </p>
      <Confirm
        action={t(goal ? 'goal.remove' : 'item.remove')}
        onCancel={onClose}
        submit={async () => {
          await (asked.kind === 'removeGoal'
            ? changes.removePlanGoal({ ...at(plan), goalId: asked.goal.id })
            : changes.removePlanItem({ ...at(plan), itemId: asked.item.id }));
          onClose();
        }}
      />
    </Stack>
  );
}

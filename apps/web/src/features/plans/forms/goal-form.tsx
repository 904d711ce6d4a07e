import { planNeeds, type Dto, type PlanNeed } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { goalBody, goalValues, type GoalValues } from '../plan-form.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';

interface AddGoalProps {
  plan: Dto<'Plan'>;
  /** The need that the goal answers. */
  need?: PlanNeed;
  onDone: () => void;
}

export function AddGoal({ plan, need, onDone }: AddGoalProps) {
  const t = useTexts(planWorkTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'AddPlanGoalBody',
    initialValues: goalValues(undefined, need),
    toBody: goalBody,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changes.addPlanGoal({ ...at(plan), body, idempotencyKey });
      onDone();
    },
    draft: { key: `plan.${plan.id}.goal.new`, label: t('goal.addTitle') },
  });
  return (
    <DialogForm form={form} label={t('goal.addTitle')} onCancel={onDone}>
      <GoalFields form={form} />
    </DialogForm>
  );
}

interface ChangeGoalProps {
  plan: Dto<'Plan'>;
  goal: Dto<'PlanGoal'>;
  onDone: () => void;
}

export function ChangeGoal({ plan, goal, onDone }: ChangeGoalProps) {
  const t = useTexts(planWorkTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangePlanGoalBody',
    record: plan,
    // A goal that a colleague has removed stays in the form: saving it is rejected with an explanation.
    valuesOf: ({ goals }: Dto<'Plan'>) =>
      goalValues(goals.find(({ id }) => id === goal.id) ?? goal),
    toBody: goalBody,
    reload: () => api.getPlan({ id: plan.id }),
    save: (now, body) => changes.changePlanGoal({ ...at(now), goalId: goal.id, body }),
    done: onDone,
    draft: { key: `plan.${plan.id}.goal.${goal.id}`, label: t('goal.edit') },
  });
  return (
    <DialogForm form={form} label={t('goal.edit')} onCancel={onDone}>
      <GoalFields form={form} />
    </DialogForm>
  );
}

function GoalFields({ form }: { form: DtoForm<GoalValues> }) {
  const t = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  return (
    <>
      <TextArea
        {...form.field('text', t('goal.text'), t('goal.textHelp'))}
        rows={2}
        maxLength={2000}
      />
      <SelectField
        {...form.choice(
          'need',
          t('goal.need'),
          planNeeds.map((value) => ({ value, label: labels(`need.${value}`) })),
          t('goal.needHelp'),
        )}
        optional
      />
      <DateField {...form.field('dueOn', t('goal.due'))} optional />
    </>
  );
}

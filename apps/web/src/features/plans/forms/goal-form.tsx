import { planNeeds, type Dto, type PlanNeed } from '@gza/contract';
import { api } from '../../../platform/api.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { planWords } from '../../../platform/vocabulary/plans.texts.js';
import { DateField } from '../../../ui/date-field.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextArea } from '../../../ui/text-field.js';
import { usePlanChange } from '../mutations.js';
import { changedOnly, goalBody, goalValues } from '../plan-form.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { PlanForm } from './plan-form.js';

interface GoalFormProps {
  plan: Dto<'Plan'>;
  /** Absent: a new one. */
  goal?: Dto<'PlanGoal'>;
  /** The need that a new goal is begun from. */
  need?: PlanNeed;
  onDone: () => void;
}

export function GoalForm({ plan, goal, need, onDone }: GoalFormProps) {
  const t = useTexts(planWorkTexts);
  const words = useTexts(planWords);
  const change = usePlanChange();
  const initial = goalValues(goal, need);
  const form = useDtoForm({
    dto: 'AddPlanGoalBody',
    initialValues: initial,
    toBody: goalBody,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await change(plan, (at) =>
        goal
          ? api.changePlanGoal({
              ...at,
              goalId: goal.id,
              body: changedOnly(goalBody(goalValues(goal)), body),
            })
          : api.addPlanGoal({ ...at, body, idempotencyKey }),
      );
      onDone();
    },
    draft: {
      key: `plan.${plan.id}.goal.${goal?.id ?? 'new'}`,
      label: t(goal ? 'goal.edit' : 'goal.addTitle'),
    },
  });
  return (
    <PlanForm form={form} label={t(goal ? 'goal.edit' : 'goal.addTitle')} onCancel={onDone}>
      <TextArea {...form.field('text', t('goal.text'))} rows={2} maxLength={2000} />
      <SelectField
        {...form.field('need', t('goal.need'))}
        options={planNeeds.map((value) => ({ value, label: words(`need.${value}`) }))}
        optional
      />
      <DateField {...form.field('dueOn', t('goal.due'))} optional />
    </PlanForm>
  );
}

import type { Dto } from '@gza/contract';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { goalTones } from '../../../domain/labels/tones.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { Panel } from '../../../ui/layout/panel.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import type { Ask } from '../asked.js';
import { byGoal, type GoalWithItems } from '../plan.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { plansTexts } from '../plans.texts.js';
import { goalSteps, mayWriteGoals, mayWriteItems } from '../steps.presenter.js';
import { useGoalMeasures } from '../use-goal-measures.js';
import { PlanItems } from './plan-items.js';

export function PlanGoals({ plan, ask }: { plan: Dto<'Plan'>; ask: Ask }) {
  const t = useTexts(plansTexts);
  const work = useTexts(planWorkTexts);
  const may = usePermissions();
  const { goals, others } = byGoal(plan);
  const icon = <IconPlus size={18} aria-hidden />;
  return (
    <Panel
      title={t('goals')}
      actions={
        <Inline>
          {mayWriteGoals(plan, may) ? (
            <Button
              icon={icon}
              continues={`plan.${plan.id}.goal.new`}
              onClick={() => ask({ kind: 'goal' })}
            >
              {work('goal.add')}
            </Button>
          ) : null}
          {mayWriteItems(plan, may) && goals.length === 0 ? (
            <Button
              icon={icon}
              continues={`plan.${plan.id}.item.new.`}
              onClick={() => ask({ kind: 'item' })}
            >
              {work('item.add')}
            </Button>
          ) : null}
        </Inline>
      }
    >
      <Stack gap={24}>
        {goals.length === 0 ? <EmptyState title={t('goal.none')} /> : null}
        {goals.map((one) => (
          <Goal key={one.goal.id} {...one} plan={plan} ask={ask} />
        ))}
        {others.length > 0 ? (
          <PlanItems caption={t('otherItems')} items={others} plan={plan} ask={ask} showCaption />
        ) : null}
      </Stack>
    </Panel>
  );
}

interface GoalProps extends GoalWithItems {
  plan: Dto<'Plan'>;
  ask: Ask;
}

function Goal({ goal, items, plan, ask }: GoalProps) {
  const t = useTexts(plansTexts);
  const work = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  const may = usePermissions();
  const f = useFormat();
  const measuresOf = useGoalMeasures();
  const lines = [
    goal.need && t('goal.need', { need: labels(`need.${goal.need}`) }),
    goal.dueOn && t('goal.due', { date: f.date(goal.dueOn) }),
    goal.resultNote,
  ].filter(Boolean);
  return (
    <Stack gap={8}>
      <Inline>
        <strong>{goal.text}</strong>
        <StatusTag tone={goalTones[goal.state]}>{labels(`goalState.${goal.state}`)}</StatusTag>
        <GoalMenu plan={plan} goal={goal} ask={ask} />
      </Inline>
      {lines.length > 0 ? <Muted>{lines.join(' · ')}</Muted> : null}
      {measuresOf(goal).map((line) => (
        <Muted key={line} small>
          {line}
        </Muted>
      ))}
      {items.length > 0 ? (
        <PlanItems caption={goal.text} items={items} plan={plan} ask={ask} />
      ) : (
        <Muted>{t('noItems')}</Muted>
      )}
      {mayWriteItems(plan, may) ? (
        <Inline>
          <Button
            kind="quiet"
            icon={<IconPlus size={18} aria-hidden />}
            continues={`plan.${plan.id}.item.new.${goal.id}`}
            onClick={() => ask({ kind: 'item', goal })}
          >
            {work('item.add')}
          </Button>
        </Inline>
      ) : null}
    </Stack>
  );
}

function GoalMenu({ plan, goal, ask }: Pick<GoalProps, 'plan' | 'goal' | 'ask'>) {
  const work = useTexts(planWorkTexts);
  const may = usePermissions();
  const items = mayWriteGoals(plan, may)
    ? [
        {
          key: 'edit',
          label: work('goal.edit'),
          continues: `plan.${plan.id}.goal.${goal.id}`,
          onSelect: () => ask({ kind: 'goal', goal }),
        },
        {
          key: 'remove',
          label: work('goal.remove'),
          onSelect: () => ask({ kind: 'removeGoal', goal }),
        },
      ]
    : goalSteps(plan, goal, may).map((step) => ({
        key: step,
        label: work(`goalStep.${step}`),
        continues: `plan.${plan.id}.${goal.id}.${step}`,
        onSelect: () => ask({ kind: 'goalStep', goal, step }),
      }));
  if (items.length === 0) return null;
  return <MenuButton label={work('goal.actions', { text: goal.text })} items={items} />;
}

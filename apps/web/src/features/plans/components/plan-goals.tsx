import type { Dto } from '@gza/contract';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useProgrammeName, useServiceName } from '../../../platform/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { planWords } from '../../../platform/vocabulary/plans.texts.js';
import { goalTones, planItemTones } from '../../../platform/vocabulary/tones.js';
import { Inline, Muted, Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { SimpleTable } from '../../../ui/simple-table.js';
import { EmptyState } from '../../../ui/states.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { byGoal, isOverdue, type GoalWithItems } from '../plan.presenter.js';
import { plansTexts } from '../plans.texts.js';

export function PlanGoals({ plan }: { plan: Dto<'Plan'> }) {
  const t = useTexts(plansTexts);
  const { goals, others } = byGoal(plan);
  return (
    <Panel title={t('goals')}>
      <Stack gap={24}>
        {goals.length === 0 ? <EmptyState title={t('goal.none')} /> : null}
        {goals.map((one) => (
          <Goal key={one.goal.id} {...one} />
        ))}
        {others.length > 0 ? <Items caption={t('otherItems')} items={others} showCaption /> : null}
      </Stack>
    </Panel>
  );
}

function Goal({ goal, items }: GoalWithItems) {
  const t = useTexts(plansTexts);
  const words = useTexts(planWords);
  const f = useFormat();
  const lines = [
    goal.need && t('goal.need', { need: words(`need.${goal.need}`) }),
    goal.dueOn && t('goal.due', { date: f.date(goal.dueOn) }),
    goal.resultNote,
  ].filter(Boolean);
  return (
    <Stack gap={8}>
      <Inline>
        <strong>{goal.text}</strong>
        <StatusTag tone={goalTones[goal.state]}>{words(`goalState.${goal.state}`)}</StatusTag>
      </Inline>
      {lines.length > 0 ? <Muted>{lines.join(' · ')}</Muted> : null}
      {items.length > 0 ? (
        <Items caption={goal.text} items={items} />
      ) : (
        <Muted>{t('noItems')}</Muted>
      )}
    </Stack>
  );
}

interface ItemsProps {
  caption: string;
  showCaption?: boolean;
  items: readonly Dto<'PlanItem'>[];
}

const columns = [
  ['what', '30%'],
  ['kind', '17%'],
  ['obligation', '15%'],
  ['responsible', '14%'],
  ['due', '11%'],
  ['state', '13%'],
] as const;

function Items({ caption, showCaption, items }: ItemsProps) {
  const t = useTexts(plansTexts);
  const words = useTexts(planWords);
  const f = useFormat();
  const titleOf = useItemTitle();
  const day = today();
  return (
    <SimpleTable
      caption={caption}
      {...(showCaption ? { showCaption } : {})}
      cards
      columns={columns.map(([key, width]) => ({ key, width, header: t(`item.${key}`) }))}
      rows={items.map((item) => ({
        key: item.id,
        cells: {
          what: titleOf(item),
          kind:
            item.delivery === 'none'
              ? words(`kind.${item.kind}`)
              : `${words(`kind.${item.kind}`)}, ${words(`delivery.${item.delivery}`)}`,
          obligation: (
            <StatusTag tone={item.mandatory ? 'warning' : 'neutral'}>
              {words(item.mandatory ? 'mandatory.yes' : 'mandatory.no')}
            </StatusTag>
          ),
          responsible: item.responsible?.name ?? '–',
          due: isOverdue(item, day) ? (
            <Inline gap={4}>
              {f.date(item.dueOn)} <StatusTag tone="danger">{t('facts.overdue')}</StatusTag>
            </Inline>
          ) : (
            f.date(item.dueOn)
          ),
          state: (
            <StatusTag tone={planItemTones[item.state]}>
              {words(`itemState.${item.state}`)}
            </StatusTag>
          ),
        },
      }))}
    />
  );
}

/** The programme or service by its name, with what exactly is done; an action in its own words. */
function useItemTitle(): (item: Dto<'PlanItem'>) => string {
  const programmeName = useProgrammeName();
  const serviceName = useServiceName();
  return (item) => {
    const named = item.programmeId
      ? programmeName(item.programmeId)
      : item.serviceCode
        ? serviceName(item.serviceCode)
        : '';
    return [named, item.text].filter(Boolean).join(': ') || '–';
  };
}

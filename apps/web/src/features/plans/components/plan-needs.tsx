import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useProgrammeCodeName, useServiceName } from '../../../domain/reference.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import type { Ask } from '../asked.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { needsToAnswer } from '../plan.presenter.js';

interface PlanNeedsProps {
  caseId: string;
  /** Absent where the needs are read-only. */
  ask?: Ask;
}

/**
 * Shows the needs that the plan is to answer, the highest rating first, with the plan's goals and items for
 * each.
 */
export function PlanNeeds({ caseId, ask }: PlanNeedsProps) {
  const t = useTexts(planWorkTexts);
  const query = useQuery(read('getPlanNeeds', { id: caseId }));
  return (
    <Panel title={t('needs.title')}>
      <QueryState query={query} lines={5}>
        {({ assessmentId, needs }) => {
          const serious = needsToAnswer(needs);
          if (serious.length === 0)
            return <EmptyState title={t(assessmentId ? 'needs.noNeeds' : 'needs.none')} />;
          return (
            <Stack gap={16}>
              {serious.map((entry) => (
                <Need key={entry.need} entry={entry} {...(ask ? { ask } : {})} />
              ))}
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}

function Need({ entry, ask }: { entry: Dto<'PlanNeedEntry'>; ask?: Ask }) {
  const t = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  const programmeName = useProgrammeCodeName();
  const serviceName = useServiceName();
  const { need, rating, goals, items } = entry;
  const names = [
    ...entry.suggestedProgrammes.map(programmeName),
    ...entry.suggestedServices.map(serviceName),
  ];
  return (
    <Stack gap={4}>
      <Inline>
        <strong>{labels(`need.${need}`)}</strong>
        <StatusTag tone={rating >= 3 ? 'danger' : 'warning'}>
          {t(rating >= 3 ? 'needs.serious' : 'needs.clear')}
        </StatusTag>
      </Inline>
      <Muted small>
        {goals + items > 0 ? t('needs.counts', { goals, items }) : t('needs.unanswered')}
      </Muted>
      {names.length > 0 ? (
        <Muted small>{t('needs.suggests', { names: names.join(', ') })}</Muted>
      ) : null}
      {ask ? (
        <Inline>
          <Button
            kind="quiet"
            icon={<IconPlus size={18} aria-hidden />}
            aria-label={t('needs.add', { need: labels(`need.${need}`) })}
            onClick={() => ask({ kind: 'goal', need })}
          >
            {t('goal.add')}
          </Button>
        </Inline>
      ) : null}
    </Stack>
  );
}

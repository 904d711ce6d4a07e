import type { Dto } from '@gza/contract';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { planTones } from '../../../domain/labels/tones.js';
import { IconPrinter } from '../../../ui/icons/icons.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { DescriptionList, type Description } from '../../../ui/lists/description-list.js';
import { Inline } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ProgressBar } from '../../../ui/feedback/progress-bar.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import type { Ask } from '../asked.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { progress } from '../plan.presenter.js';
import { plansTexts } from '../plans.texts.js';
import { mayWriteGoals } from '../steps.presenter.js';

export function PlanHead({ plan, ask }: { plan: Dto<'Plan'>; ask: Ask }) {
  const t = useTexts(plansTexts);
  const labels = useTexts(planLabels);
  const f = useFormat();
  const work = useTexts(planWorkTexts);
  const may = usePermissions();
  const { done, all } = progress(plan.items);
  const known = (term: Description['term'], value: string | null): Description[] =>
    value ? [{ term, value }] : [];
  return (
    <Panel
      title={t('title', { number: plan.number })}
      actions={
        <Inline>
          <StatusTag tone={plan.mandatory ? 'warning' : 'neutral'}>
            {labels(plan.mandatory ? 'mandatory.yes' : 'mandatory.no')}
          </StatusTag>
          <StatusTag tone={planTones[plan.state]}>{labels(`state.${plan.state}`)}</StatusTag>
          {mayWriteGoals(plan, may) ? (
            <Button continues={`plan.${plan.id}.about`} onClick={() => ask({ kind: 'about' })}>
              {work('about.action')}
            </Button>
          ) : null}
          <ButtonLink to={paths.planPrint(plan.id)} icon={<IconPrinter size={18} aria-hidden />}>
            {work('print')}
          </ButtonLink>
        </Inline>
      }
    >
      <DescriptionList
        items={[
          {
            term: t('details.progress'),
            value: (
              <ProgressBar
                label={t('details.progress')}
                value={done}
                max={all}
                text={t('details.done', { done, all })}
              />
            ),
          },
          ...known(t('details.active'), plan.activatedAt && f.date(plan.activatedAt)),
          ...known(t('details.review'), plan.reviewDue && f.date(plan.reviewDue)),
          ...known(t('details.ended'), plan.endedOn && f.date(plan.endedOn)),
          ...known(t('details.reason'), plan.endReason),
          ...known(t('details.returned'), plan.returnReason),
          { term: t('details.summary'), value: plan.summary },
          { term: t('details.personView'), value: plan.personView },
        ]}
      />
    </Panel>
  );
}

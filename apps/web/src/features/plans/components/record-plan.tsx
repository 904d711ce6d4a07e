import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { planWords } from '../../../platform/vocabulary/plans.texts.js';
import { Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { SelectField } from '../../../ui/select-field.js';
import { EmptyState } from '../../../ui/states.js';
import { currentVersion } from '../plan.presenter.js';
import { plansTexts } from '../plans.texts.js';
import { planQueries } from '../queries.js';
import { PlanGoals } from './plan-goals.js';
import { PlanHead } from './plan-head.js';
import { PlanSignatures } from './plan-signatures.js';

/** The plan in force, with older and newer versions a choice away. */
export function RecordPlan() {
  const { id = '' } = useParams();
  const t = useTexts(plansTexts);
  const [params, setParams] = useSearchParams();
  const query = useQuery(planQueries.ofBeneficiary(id));
  return (
    <QueryState query={query} lines={8}>
      {({ items }) => {
        const asked = items.find((version) => version.id === params.get('version'));
        const shown = asked ?? currentVersion(items);
        if (!shown) {
          return (
            <Panel>
              <EmptyState title={t('none')} text={t('noneText')} />
            </Panel>
          );
        }
        return (
          <Stack>
            {items.length > 1 ? (
              <VersionChoice
                versions={items}
                shown={shown.id}
                onChoose={(version) =>
                  setParams({ version }, { replace: true, preventScrollReset: true })
                }
              />
            ) : null}
            <PlanVersion id={shown.id} />
          </Stack>
        );
      }}
    </QueryState>
  );
}

interface VersionChoiceProps {
  versions: readonly Dto<'PlanListItem'>[];
  shown: string;
  onChoose: (id: string) => void;
}

function VersionChoice({ versions, shown, onChoose }: VersionChoiceProps) {
  const t = useTexts(plansTexts);
  const words = useTexts(planWords);
  return (
    <SelectField
      id="plan-version"
      label={t('versions')}
      value={shown}
      onChange={onChoose}
      options={versions.map(({ id, number, state, case: of }) => ({
        value: id,
        label: `${of.caseNumber}: ${t('version', { number, state: words(`state.${state}`) })}`,
      }))}
    />
  );
}

function PlanVersion({ id }: { id: string }) {
  const query = useQuery(planQueries.one(id));
  return (
    <QueryState query={query} lines={8}>
      {(plan) => (
        <Stack>
          <PlanHead plan={plan} />
          <PlanGoals plan={plan} />
          <PlanSignatures plan={plan} />
        </Stack>
      )}
    </QueryState>
  );
}

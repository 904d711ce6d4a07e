import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useFilters } from '../../../platform/use-filters.js';
import { everyPage } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { currentVersion } from '../plan.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { plansTexts } from '../plans.texts.js';
import { hasEnded, isInPreparation } from '../steps.presenter.js';
import { PlanVersion } from './plan-version.js';
import { StartPlan } from './start-plan.js';

/** Shows the plan in force, with older and newer versions to choose from. */
export function RecordPlan() {
  const { id = '' } = useParams();
  const t = useTexts(plansTexts);
  const work = useTexts(planWorkTexts);
  const { params, set } = useFilters();
  const query = useQuery(everyPage('listPlans', { query: { beneficiaryId: id } }));
  const show = (version: string | null) => set('version', version ?? '');
  return (
    <QueryState query={query} lines={8}>
      {({ items }) => {
        const asked = items.find((version) => version.id === params.get('version'));
        const shown = asked ?? currentVersion(items);
        const ended = items.every(({ state }) => hasEnded(state));
        return (
          <Stack>
            {ended ? (
              <Panel>
                <StartPlan beneficiaryId={id} title={shown ? work('start.title') : t('none')} />
              </Panel>
            ) : null}
            {shown ? <Preparation versions={items} shown={shown.id} onOpen={show} /> : null}
            {shown && items.length > 1 ? (
              <VersionChoice versions={items} shown={shown.id} onChoose={show} />
            ) : null}
            {shown ? (
              <PlanVersion
                key={shown.id}
                id={shown.id}
                onStep={(step, left) =>
                  // After a version is discarded, the version in force is shown.
                  show(step === 'discard' ? null : left.id)
                }
              />
            ) : null}
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

/** Tells that a newer version is in preparation, so that nobody searches for it in the list. */
function Preparation(
  props: Omit<VersionChoiceProps, 'onChoose'> & { onOpen: (id: string) => void },
) {
  const { versions, shown, onOpen } = props;
  const work = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  const draft = versions.find(({ id, state }) => isInPreparation(state) && id !== shown);
  if (!draft) return null;
  return (
    <Panel>
      <Inline>
        {work('preparing', { number: draft.number, state: labels(`state.${draft.state}`) })}
        <Button onClick={() => onOpen(draft.id)}>{work('openPreparing')}</Button>
      </Inline>
    </Panel>
  );
}

function VersionChoice({ versions, shown, onChoose }: VersionChoiceProps) {
  const t = useTexts(plansTexts);
  const labels = useTexts(planLabels);
  // The number of the case says something only where there are several; a phone has no room to spare.
  const several = new Set(versions.map(({ case: of }) => of.id)).size > 1;
  return (
    <SelectField
      id="plan-version"
      label={t('versions')}
      help={t('versionsHelp')}
      value={shown}
      onChange={onChoose}
      options={versions.map(({ id, number, state, case: of }) => {
        const version = t('version', { number, state: labels(`state.${state}`) });
        return { value: id, label: several ? `${version} · ${of.caseNumber}` : version };
      })}
    />
  );
}

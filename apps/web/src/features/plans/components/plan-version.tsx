import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../platform/data/queries.js';
import { usePermissions } from '../../../platform/access.js';
import { Sidebar, Stack } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import type { Asked } from '../asked.js';
import { isInPreparation, mayWriteGoals, type PlanStepName } from '../steps.presenter.js';
import { PlanDialog } from './plan-dialog.js';
import { PlanDifferences } from './plan-differences.js';
import { PlanGoals } from './plan-goals.js';
import { PlanHead } from './plan-head.js';
import { PlanNeeds } from './plan-needs.js';
import { PlanNotes } from './plan-notes.js';
import { PlanSignatures } from './plan-signatures.js';
import { PlanSteps } from './plan-steps.js';

interface PlanVersionProps {
  id: string;
  onStep: (step: PlanStepName, plan: Dto<'Plan'>) => void;
}

export function PlanVersion({ id, onStep }: PlanVersionProps) {
  const query = useQuery(read('getPlan', { id }));
  return (
    <QueryState query={query} lines={8}>
      {(plan) => <Content plan={plan} onStep={onStep} />}
    </QueryState>
  );
}

/** Shows the needs next to a plan in preparation; later the plan has the whole width. */
function Content({ plan, onStep }: { plan: Dto<'Plan'>; onStep: PlanVersionProps['onStep'] }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const may = usePermissions();
  const preparing = isInPreparation(plan.state);
  const goals = new Map(plan.goals.map(({ lineageId, text }) => [lineageId, text]));
  const parts = (
    <Stack>
      <PlanSteps plan={plan} ask={setAsked} />
      <PlanHead plan={plan} ask={setAsked} />
      <PlanGoals plan={plan} ask={setAsked} />
      {plan.previousId ? <PlanDifferences id={plan.id} goals={goals} /> : null}
      <PlanSignatures plan={plan} ask={setAsked} />
      <PlanNotes plan={plan} />
    </Stack>
  );
  return (
    <>
      {preparing ? (
        <Sidebar
          side={
            <PlanNeeds
              caseId={plan.case.id}
              {...(mayWriteGoals(plan, may) ? { ask: setAsked } : {})}
            />
          }
        >
          {parts}
        </Sidebar>
      ) : (
        parts
      )}
      <PlanDialog plan={plan} asked={asked} onClose={() => setAsked(null)} onStep={onStep} />
    </>
  );
}

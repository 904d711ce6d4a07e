import { caseMachine } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Stack } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState, ErrorState } from '../../../ui/feedback/states.js';
import { planWorkTexts } from '../plan-work.texts.js';

/** States of a case in which a plan is made. */
const planning: readonly (typeof caseMachine.states)[number][] = ['planning', 'active'];

interface StartPlanProps {
  beneficiaryId: string;
  /** Title of the panel: there is no plan, or the last one has ended. */
  title: string;
}

/** Starts a plan, or explains why it cannot start yet. */
export function StartPlan({ beneficiaryId, title }: StartPlanProps) {
  const t = useTexts(planWorkTexts);
  const mayStart = useMay('plan.write');
  const query = useQuery(read('getBeneficiary', { id: beneficiaryId }));
  const changes = useChanges();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  return (
    <QueryState query={query} lines={3}>
      {({ currentCase }) => {
        if (!currentCase) return <EmptyState title={title} text={t('start.noCase')} />;
        if (!planning.includes(currentCase.state))
          return <EmptyState title={title} text={t('start.notYet')} />;
        const begin = () => {
          setBusy(true);
          setError(undefined);
          changes
            .createPlan({ body: { caseId: currentCase.id } })
            .catch(setError)
            .finally(() => setBusy(false));
        };
        return (
          <Stack gap={12}>
            {error ? <ErrorState error={error} /> : null}
            <EmptyState
              title={title}
              {...(mayStart ? { text: t('start.text') } : {})}
              action={
                mayStart ? (
                  <Button kind="primary" busy={busy} onClick={begin}>
                    {t('start.action')}
                  </Button>
                ) : null
              }
            />
          </Stack>
        );
      }}
    </QueryState>
  );
}

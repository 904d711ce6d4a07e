import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { nobody, openCasesOf } from '../queries.js';
import { everyPage } from '../../../platform/data/queries.js';
import { useSelection, type Selection } from '../../../platform/selection.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button } from '../../../ui/navigation/button.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { Grid, Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { ReassignForm } from '../forms/reassign-form.js';
import { receivers } from '../team.presenter.js';
import { teamTexts } from '../team.texts.js';

interface ManagedCasesProps {
  managerId: string;
  name: string;
  staff: readonly Dto<'StaffMember'>[];
  /** Limits the cases to this bureau, for a reader who sees several. */
  bureauId: string | undefined;
  /** The manager was chosen on this page, not opened by an address. */
  chosenHere: boolean;
}

export function ManagedCases({ managerId, name, staff, bureauId, chosenHere }: ManagedCasesProps) {
  const t = useTexts(teamTexts);
  const query = useQuery(everyPage('listCases', { query: openCasesOf(managerId) }));
  const cases = (query.data?.items ?? []).filter(
    ({ bureau }) => !bureauId || bureau.id === bureauId,
  );
  const chosen = useSelection(cases.map(({ id }) => id));
  const picked = cases.filter(({ id }) => chosen.keys.has(id));
  const place = useRef<HTMLDivElement>(null);
  const sought = chosenHere && query.isSuccess;
  // On a phone the list of colleagues fills the window, so the cases of the chosen one are scrolled into
  // sight.
  useEffect(() => {
    if (sought) place.current?.scrollIntoView({ block: 'nearest' });
  }, [sought]);
  return (
    <div ref={place}>
      <Panel title={t('cases.title', { name })}>
        <QueryState query={query} lines={6}>
          {() => (
            <Stack>
              <ReassignForm
                cases={picked}
                receivers={receivers(staff, picked, managerId)}
                first={managerId === nobody}
                onMoved={chosen.drop}
              />
              {cases.length === 0 ? (
                <Muted>{t('cases.none')}</Muted>
              ) : (
                <CaseChoice cases={cases} chosen={chosen} />
              )}
            </Stack>
          )}
        </QueryState>
      </Panel>
    </div>
  );
}

interface CaseChoiceProps {
  cases: readonly Dto<'Case'>[];
  chosen: Selection;
}

function CaseChoice({ cases, chosen }: CaseChoiceProps) {
  const t = useTexts(teamTexts);
  const labels = useTexts(beneficiaryLabels);
  const nameOf = usePersonName();
  return (
    <Stack gap={12}>
      <Inline>
        <Button onClick={() => chosen.set(cases.map(({ id }) => id))}>{t('cases.all')}</Button>
        {chosen.keys.size > 0 ? (
          <Button kind="quiet" onClick={() => chosen.set([])}>
            {t('cases.clear')}
          </Button>
        ) : null}
        <Muted small>{t('cases.range')}</Muted>
      </Inline>
      <Grid min={200}>
        {cases.map((one) => (
          <Checkbox
            key={one.id}
            label={nameOf(one.beneficiary)}
            hint={t('cases.hint', {
              number: one.caseNumber,
              state: labels(`caseState.${one.state}`),
            })}
            checked={chosen.keys.has(one.id)}
            onChange={(on, withShift) => chosen.toggle(one.id, on, withShift)}
          />
        ))}
      </Grid>
    </Stack>
  );
}

import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { at, useChange } from '../../../platform/data/changes.js';
import { everyPage } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button } from '../../../ui/navigation/button.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState, ErrorState } from '../../../ui/feedback/states.js';
import { candidatesFor } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';

/**
 * Lists the people who wait for the programme, longest wait first, each with a button that enrols them in
 * this group.
 */
export function WaitingPeople({ group }: { group: Dto<'Group'> }) {
  const t = useTexts(groupsTexts);
  const personName = usePersonName();
  const query = useQuery(
    everyPage('listEnrolments', {
      query: { programmeId: group.programme.id, state: 'waitlisted' },
    }),
  );
  const enrol = useChange('enrol');
  const takes = group.state === 'recruiting' || group.state === 'running';
  const full = group.members >= group.capacity;
  const enrolOne = (enrolment: Dto<'Enrolment'>) =>
    enrol.mutate(
      { ...at(enrolment), body: { groupId: group.id } },
      {
        onSuccess: () =>
          notify.done(t('waiting.enrolled', { name: personName(enrolment.beneficiary) })),
      },
    );
  return (
    <Panel title={t('waiting.title')}>
      <QueryState query={query} lines={3}>
        {({ items }) => {
          const people = candidatesFor(group, items);
          if (people.length === 0) return <EmptyState title={t('waiting.none')} />;
          return (
            <Stack gap={12}>
              {takes ? null : <Muted>{t('waiting.closed')}</Muted>}
              {takes && full ? <Muted>{t('waiting.full')}</Muted> : null}
              {enrol.error ? <ErrorState error={enrol.error} /> : null}
              <Candidates
                people={people}
                groupId={group.id}
                busy={enrol.isPending}
                {...(takes && !full ? { onEnrol: enrolOne } : {})}
              />
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}

interface CandidatesProps {
  people: readonly Dto<'Enrolment'>[];
  groupId: string;
  busy: boolean;
  onEnrol?: (enrolment: Dto<'Enrolment'>) => void;
}

function Candidates({ people, groupId, busy, onEnrol }: CandidatesProps) {
  const t = useTexts(groupsTexts);
  const personName = usePersonName();
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('waiting.title')}
      cards
      columns={[
        { key: 'name', header: t('members.name') },
        { key: 'since', header: t('members.state') },
        { key: 'step', header: t('members.step') },
      ]}
      rows={people.map((enrolment) => {
        const name = personName(enrolment.beneficiary);
        return {
          key: enrolment.id,
          cells: {
            name,
            since: [
              t('waiting.since', { date: f.date(enrolment.decidedOn) }),
              enrolment.group?.id === groupId && t('waiting.here'),
            ]
              .filter(Boolean)
              .join(' · '),
            step: onEnrol ? (
              <Button
                busy={busy}
                aria-label={t('waiting.enrolOf', { name })}
                onClick={() => onEnrol(enrolment)}
              >
                {t('waiting.enrol')}
              </Button>
            ) : (
              '–'
            ),
          },
        };
      })}
    />
  );
}

import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { Stack } from '../../../ui/layout/layout.js';
import { casesTexts } from '../cases.texts.js';
import { DependentLines } from './case-dependents.js';

interface TransferDecisionsProps {
  episode: Dto<'Case'>;
  /** Enrolments that go on; every other open one is transferred out. */
  kept: readonly string[];
  onKept: (kept: string[]) => void;
  sessions: string;
  onSessions: (sessions: string) => void;
}

/** What the person has ahead in the bureau: a decision on each enrolment, and on the individual sessions. */
export function TransferDecisions(props: TransferDecisionsProps) {
  const query = useQuery(
    read('getCaseDependents', { id: props.episode.id, query: { step: 'transfer' } }),
  );
  return (
    <QueryState query={query} lines={4}>
      {(dependents) => <Shown {...props} dependents={dependents} />}
    </QueryState>
  );
}

function Shown({
  dependents: { ends, stays },
  kept,
  onKept,
  sessions,
  onSessions,
}: TransferDecisionsProps & { dependents: Dto<'CaseDependents'> }) {
  const t = useTexts(casesTexts);
  const enrolments = ends.filter(({ kind }) => kind === 'enrolment');
  const ahead = ends.filter(({ kind }) => kind === 'individualSession');
  return (
    <Stack gap={12}>
      {enrolments.map((enrolment) => (
        <EnrolmentDecision
          key={enrolment.id}
          enrolment={enrolment}
          kept={kept.includes(enrolment.id)}
          onKept={(keep) =>
            onKept([...kept.filter((id) => id !== enrolment.id), ...(keep ? [enrolment.id] : [])])
          }
        />
      ))}
      {ahead.length > 0 ? (
        <Notice title={t('dependents.ends.transfer')}>
          <DependentLines records={ahead} />
        </Notice>
      ) : null}
      {ahead.length > 0 && kept.length > 0 ? (
        <RadioGroup
          id="transfer-sessions"
          label={t('transfer.sessions')}
          help={t('transfer.sessionsHelp')}
          column
          value={sessions}
          onChange={onSessions}
          options={[
            { value: 'cancel', label: t('transfer.cancelSessions') },
            {
              value: 'keep',
              label: t('transfer.keepSessions'),
              hint: t('transfer.keepSessionsHint'),
            },
          ]}
        />
      ) : null}
      {stays.length > 0 ? (
        <Notice title={t('dependents.stays.transfer')}>
          <DependentLines records={stays} />
        </Notice>
      ) : null}
    </Stack>
  );
}

function EnrolmentDecision({
  enrolment: { id, name, state },
  kept,
  onKept,
}: {
  enrolment: Dto<'CaseDependentRecord'>;
  kept: boolean;
  onKept: (kept: boolean) => void;
}) {
  const t = useTexts(casesTexts);
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const title = [name && f.text(name), labels(`enrolmentState.${state as 'enrolled'}`)];
  return (
    <RadioGroup
      id={`transfer-${id}`}
      label={title.filter(Boolean).join(' · ')}
      help={t('transfer.decisionHelp')}
      column
      value={kept ? 'keep' : 'transferOut'}
      onChange={(decision) => onKept(decision === 'keep')}
      options={[
        { value: 'transferOut', label: t('transfer.transferOut') },
        { value: 'keep', label: t('transfer.keep'), hint: t('transfer.keepHint') },
      ]}
    />
  );
}

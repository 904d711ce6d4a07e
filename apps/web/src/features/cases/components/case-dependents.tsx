import type { CaseDependent, Dto, EndingStep } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Stack } from '../../../ui/layout/layout.js';
import { casesTexts } from '../cases.texts.js';
import { dependentLines, isMeeting } from '../dependents.presenter.js';

interface CaseDependentsProps {
  episode: Dto<'Case'>;
  step: EndingStep;
}

/** Shows, before a step of the case, what it ends and what stays open. */
export function CaseDependents({ episode, step }: CaseDependentsProps) {
  const query = useQuery(read('getCaseDependents', { id: episode.id, query: { step } }));
  return (
    <QueryState query={query} lines={4}>
      {(dependents) => <Shown dependents={dependents} />}
    </QueryState>
  );
}

function Shown({
  dependents: { step, ends, stays, immediateAlerts },
}: {
  dependents: Dto<'CaseDependents'>;
}) {
  const t = useTexts(casesTexts);
  const nothing = ends.length === 0 && stays.length === 0;
  return (
    <Stack gap={12}>
      {step === 'close' && immediateAlerts > 0 ? (
        <Notice tone="danger" title={t('dependents.alert')} live>
          {t('dependents.alertText')}
        </Notice>
      ) : null}
      {ends.length > 0 ? (
        <Notice tone="warning" title={t(`dependents.ends.${step}`)}>
          <DependentLines records={ends} />
        </Notice>
      ) : null}
      {stays.length > 0 ? (
        <Notice title={t(`dependents.stays.${step}`)}>
          <DependentLines records={stays} />
        </Notice>
      ) : null}
      {nothing ? <Notice title={t('dependents.nothing')} /> : null}
    </Stack>
  );
}

/** One line for each kind of record, with their names. */
export function DependentLines({ records }: { records: readonly Dto<'CaseDependentRecord'>[] }) {
  const t = useTexts(casesTexts);
  const f = useFormat();
  const nameOf = ({ name, at }: Dto<'CaseDependentRecord'>, kind: CaseDependent) =>
    [name ? f.named(name) : '', isMeeting(kind) && at ? f.dateTime(at) : '']
      .filter(Boolean)
      .join(', ');
  return (
    <ul>
      {dependentLines(records).map(({ kind, records: ofKind }) => (
        <li key={kind}>
          {`${t(`dependents.kind.${kind}`)} (${ofKind.length})`}
          {ofKind.some(({ name }) => name !== null)
            ? `: ${ofKind.map((record) => nameOf(record, kind)).join('; ')}`
            : ''}
        </li>
      ))}
    </ul>
  );
}

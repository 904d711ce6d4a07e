import { MoreButton } from '../../../ui/lists/more-button.js';
import { pages } from '../../../platform/data/queries.js';
import { referenceQueries } from '../../../domain/reference.js';
import { auditOperations, auditPurposes, auditResults } from '@gza/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type SubmitEvent } from 'react';
import { useFilters, type AddressChanges } from '../../../platform/use-filters.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FilterBar } from '../../../ui/lists/filter-bar.js';
import { FieldRow, FormActions } from '../../../ui/forms/form.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { auditFilterKeys, auditQueryFrom, recordIdIn } from '../audit.presenter.js';
import { auditTexts } from '../audit.texts.js';
import { AuditTable } from './audit-table.js';

type Change = (changes: AddressChanges) => void;

/** Shows who opened or changed whose record. The query is part of the address, because it names nobody. */
export function AuditScreen() {
  const t = useTexts(auditTexts);
  const { params, change } = useFilters();
  const question = useMemo(() => auditQueryFrom(params), [params]);
  const query = useInfiniteQuery(pages('listAuditEvents', { query: question }));
  const clear = () => change(Object.fromEntries([...params.keys()].map((key) => [key, ''])));
  return (
    <Stack gap={12}>
      <Muted>{t('lead')}</Muted>
      <Question key={params.toString()} params={params} change={change} />
      <AuditFilters params={params} change={change} onClear={clear} />
      <QueryState query={query} lines={10}>
        {({ pages }) => {
          const events = pages.flatMap(({ items }) => items);
          return (
            <Panel>
              {events.length === 0 ? (
                <EmptyState
                  title={t('none')}
                  text={t('noneText')}
                  action={<Button onClick={clear}>{t('clear')}</Button>}
                />
              ) : (
                <Stack gap={12}>
                  <AuditTable events={events} />
                  <MoreButton query={query} label={t('more')} />
                </Stack>
              )}
            </Panel>
          );
        }}
      </QueryState>
    </Stack>
  );
}

function Question({ params, change }: { params: URLSearchParams; change: Change }) {
  const t = useTexts(auditTexts);
  const [record, setRecord] = useState(params.get('record') ?? '');
  const [from, setFrom] = useState(params.get('from') ?? '');
  const [to, setTo] = useState(params.get('to') ?? '');
  const unknown = record.trim() !== '' && recordIdIn(record) === undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!unknown) change({ record: recordIdIn(record) ?? '', from, to });
  };
  return (
    <Panel>
      <form aria-label={t('record')} noValidate onSubmit={submit}>
        <Stack gap={12}>
          <TextField
            id="audit-record"
            label={t('record')}
            description={t('recordHint')}
            optional
            value={record}
            onChange={setRecord}
            {...(unknown && { error: t('recordNone') })}
          />
          <FieldRow>
            <DateField id="audit-from" label={t('from')} optional value={from} onChange={setFrom} />
            <DateField id="audit-to" label={t('to')} optional value={to} onChange={setTo} />
          </FieldRow>
          <FormActions>
            <Button type="submit" kind="primary" disabled={unknown}>
              {t('show')}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Panel>
  );
}

interface AuditFiltersProps {
  params: URLSearchParams;
  change: Change;
  onClear: () => void;
}

function AuditFilters({ params, change, onClear }: AuditFiltersProps) {
  const t = useTexts(auditTexts);
  const f = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const staff = useQuery(referenceQueries.staff()).data?.items ?? [];
  const options = {
    operation: auditOperations.map((value) => ({ value, label: t(`operations.${value}`) })),
    purpose: auditPurposes.map((value) => ({ value, label: t(`purposes.${value}`) })),
    result: auditResults.map((value) => ({ value, label: t(`results.${value}`) })),
    actor: staff.map(({ id, name }) => ({ value: id, label: f.name(name) })),
  };
  return (
    <FilterBar
      filters={auditFilterKeys.map((key) => ({
        key,
        label: t(key),
        options: options[key],
        value: params.get(key) ?? '',
      }))}
      openKey={open}
      onOpenChange={setOpen}
      onChange={(key, value) => change({ [key]: value })}
      onClearAll={onClear}
    />
  );
}

import { planNeeds, type PlanNeed } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useProgrammeName, useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { differenceRows, isOneOf, type DifferenceRow } from '../plan.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';

const shownFields = [
  'summary',
  'personView',
  'goal',
  'programme',
  'service',
  'plannedUnits',
  'text',
  'need',
  'mandatory',
  'delivery',
  'responsible',
  'dueOn',
] as const;
const deliveries = ['individual', 'group', 'none'] as const;

/** Compares the version with the one it was made from. */
export function PlanDifferences({ id, goals }: { id: string; goals: ReadonlyMap<string, string> }) {
  const t = useTexts(planWorkTexts);
  const query = useQuery(read('getPlanDifferences', { id }));
  const valueOf = useValue(goals);
  const labelOf = useLabel();
  return (
    <QueryState query={query} lines={3}>
      {(differences) => {
        if (!differences.previous) return null;
        const rows = differenceRows(differences);
        return (
          <Panel title={t('differences.title', { number: differences.previous.number })}>
            {rows.length === 0 ? (
              <EmptyState title={t('differences.none')} />
            ) : (
              <SimpleTable
                caption={t('differences.title', { number: differences.previous.number })}
                cards
                columns={[
                  { key: 'part', header: t('differences.part'), width: '30%' },
                  { key: 'what', header: t('differences.what'), width: '20%' },
                  { key: 'before', header: t('differences.before'), width: '25%' },
                  { key: 'after', header: t('differences.after'), width: '25%' },
                ]}
                rows={rows.map((row) => ({
                  key: row.key,
                  cells: {
                    part: row.part === 'whole' ? t('differences.whole') : labelOf(row.label),
                    what: isOneOf(shownFields, row.field)
                      ? t('differences.changed', { field: t(`differences.field.${row.field}`) })
                      : row.change === 'changed'
                        ? (row.field ?? '')
                        : t(`differences.${row.change}`),
                    before: valueOf(row, row.before),
                    after: valueOf(row, row.after),
                  },
                }))}
              />
            )}
          </Panel>
        );
      }}
    </QueryState>
  );
}

const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);

/** Label of a part: its text; without one the name of its programme or its service. */
function useLabel(): (label: string) => string {
  const programmeName = useProgrammeName();
  const serviceName = useServiceName();
  return (label) => {
    if (isId(label)) return programmeName(label);
    const service = serviceName(label);
    return service === '–' ? label : service;
  };
}

/** Formats codes, ids and days as text. */
function useValue(goals: ReadonlyMap<string, string>) {
  const labels = useTexts(planLabels);
  const f = useFormat();
  const programmeName = useProgrammeName();
  const serviceName = useServiceName();
  return ({ field }: DifferenceRow, value: string | null | undefined): string => {
    if (!value) return '–';
    switch (field) {
      case 'need':
        return isOneOf<PlanNeed>(planNeeds, value) ? labels(`need.${value}`) : value;
      case 'mandatory':
        return labels(value === 'true' ? 'mandatory.yes' : 'mandatory.no');
      case 'delivery':
        return isOneOf(deliveries, value) ? labels(`delivery.${value}`) : value;
      case 'dueOn':
        return f.date(value);
      case 'programme':
        return programmeName(value);
      case 'service':
        return serviceName(value);
      case 'goal':
        return goals.get(value) ?? '–';
      default:
        return value;
    }
  };
}

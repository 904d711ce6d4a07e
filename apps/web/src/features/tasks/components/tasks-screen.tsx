import { hasPermission, taskRuleNames } from '@gza/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { taskLabels } from '../../../domain/labels/tasks.texts.js';
import { referenceQueries, useBureauOptions } from '../../../domain/reference.js';
import type { TaskLine } from '../../../domain/tasks.rules.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { useMay } from '../../../platform/access.js';
import { pages } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFilters, type AddressFilters } from '../../../platform/use-filters.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNow } from '../../../platform/use-now.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import type { Option } from '../../../ui/forms/select-field.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { DataTable, type Column } from '../../../ui/lists/data-table.js';
import { FilterBar, type Filter } from '../../../ui/lists/filter-bar.js';
import { FilteredList, type TableOfPages } from '../../../ui/lists/filtered-list.js';
import { Button } from '../../../ui/navigation/button.js';
import { NewTaskOfSomebody } from '../forms/task-forms.js';
import { filtersFrom, queryOf, whens, whose, type TaskFilters } from '../tasks.presenter.js';
import { tasksTexts } from '../tasks.texts.js';
import { usePostponed, useTaskLabel } from '../use-task-label.js';
import { DueTag } from './due-tag.js';
import { TaskActions, type AskedStep } from './task-actions.js';
import { TaskDialog } from './task-dialog.js';

const filterKeys = ['bureau', 'staff', 'rule', 'when'] as const;

/** Shows what has to be done: by the reader, or for the management by whomever they choose. */
export function TasksScreen() {
  const t = useTexts(tasksTexts);
  const me = useMe();
  const mayWrite = useMay('task.write');
  const mayOthers = useMay('work.handOver');
  const address = useAddress();
  const state = filtersFrom(address.params, mayOthers);
  const question = queryOf(state, me, today(useNow()));
  const [making, setMaking] = useState(false);
  const close = () => setMaking(false);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayWrite ? (
          <Button
            kind="primary"
            icon={<IconPlus size={18} aria-hidden />}
            onClick={() => setMaking(true)}
          >
            {t('new')}
          </Button>
        ) : null
      }
    >
      <Stack gap={12}>
        {mayOthers ? (
          <ChoiceChips
            label={t('of.label')}
            options={whose.map((value) => ({ value, label: t(`of.${value}`) }))}
            value={state.of}
            onChange={(of) =>
              address.change({ of: of === 'mine' ? '' : of, bureau: '', staff: '' })
            }
          />
        ) : null}
        {question ? (
          <Tasks key={state.of} state={state} question={question} address={address} />
        ) : (
          <MissingChoice state={state} address={address} />
        )}
      </Stack>
      <Dialog open={making} title={t('new')} onClose={close}>
        {making ? <NewTaskOfSomebody onDone={close} /> : null}
      </Dialog>
    </Page>
  );
}

/** The filters in the address; the colleagues to choose from are those of the bureau. */
function useAddress(): AddressFilters {
  const address = useFilters(filterKeys);
  const { change } = address;
  const set = useCallback(
    (key: string, value: string) =>
      change({ [key]: value, ...(key === 'bureau' && { staff: '' }) }),
    [change],
  );
  return useMemo(() => ({ ...address, set }), [address, set]);
}

interface StateProps {
  state: TaskFilters;
  address: AddressFilters;
}

/** Before the head has chosen a bureau, a colleague or a rule. */
function MissingChoice({ state, address }: StateProps) {
  const t = useTexts(tasksTexts);
  const filters = useTaskFilters(state);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <FilterBar
        filters={filters}
        openKey={open}
        onOpenChange={setOpen}
        onChange={address.set}
        onClearAll={address.clear}
      />
      <Panel>
        <EmptyState
          title={t('choose')}
          text={t('chooseText')}
          action={<Button onClick={() => address.change({ of: '' })}>{t('ownChoice')}</Button>}
        />
      </Panel>
    </>
  );
}

interface TasksProps extends StateProps {
  question: NonNullable<ReturnType<typeof queryOf>>;
}

function Tasks({ state, question, address }: TasksProps) {
  const t = useTexts(tasksTexts);
  const query = useInfiniteQuery(pages('listTasks', { query: question }));
  const filters = useTaskFilters(state);
  const [asked, setAsked] = useState<AskedStep | null>(null);
  return (
    <>
      <FilteredList
        query={query}
        filters={filters}
        address={address}
        none={{ title: t('none'), text: t('noneText') }}
        filteredOut={{ title: t('filteredOut'), clear: t('clear') }}
      >
        {(items, table) => (
          <TaskTable
            items={items}
            table={table}
            ofOthers={state.of === 'bureau'}
            onAsk={setAsked}
          />
        )}
      </FilteredList>
      <TaskDialog
        asked={asked}
        lines={query.data?.pages.flatMap(({ items }) => items)}
        onClose={() => setAsked(null)}
      />
    </>
  );
}

interface TaskTableProps {
  items: TaskLine[];
  table: TableOfPages;
  /** The lines are those of several colleagues. */
  ofOthers: boolean;
  onAsk: (asked: AskedStep) => void;
}

function TaskTable({ items, table, ofOthers, onAsk }: TaskTableProps) {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  const labelOf = useTaskLabel();
  const postponed = usePostponed();
  const columns: readonly Column<TaskLine>[] = [
    {
      id: 'person',
      header: t('column.person'),
      cell: ({ beneficiary }) => nameOf(beneficiary),
      importance: 1,
    },
    {
      id: 'what',
      header: t('column.what'),
      width: '30%',
      cell: (line) => (
        <Stack gap={4}>
          <span>{labelOf(line)}</span>
          {postponed(line) ? <Muted small>{postponed(line)}</Muted> : null}
        </Stack>
      ),
      importance: 1,
    },
    {
      id: 'dueOn',
      header: t('column.dueOn'),
      cell: ({ dueOn }) => (
        <Inline gap={8}>
          {f.date(dueOn)}
          <DueTag dueOn={dueOn} />
        </Inline>
      ),
      filter: 'when',
      importance: 1,
    },
    ...(ofOthers
      ? [
          {
            id: 'assignee',
            header: t('column.assignee'),
            cell: ({ assignee }: TaskLine) => (assignee ? f.name(assignee.name) : t('nobody')),
            importance: 1 as const,
          },
        ]
      : []),
    {
      id: 'actions',
      header: t('column.actions'),
      width: '17rem',
      cell: (line) => (
        <Inline gap={8}>
          <TaskActions line={line} onAsk={onAsk} />
        </Inline>
      ),
      importance: 1,
    },
  ];
  return (
    <Panel flush>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowLink={({ beneficiary }) => paths.beneficiary(beneficiary.id)}
        onFilter={table.onFilter}
        hasMore={table.hasMore}
        loadingMore={table.loadingMore}
        onMore={table.onMore}
      />
    </Panel>
  );
}

/** The filters: bureau and colleague among the tasks of others, rule and day always. */
function useTaskFilters({ of, bureau, staff, rule, when }: TaskFilters): Filter[] {
  const t = useTexts(tasksTexts);
  const labels = useTexts(taskLabels);
  const me = useMe();
  const bureaus = useBureauOptions();
  const colleagues = useColleagues(me.bureauId ?? bureau);
  const others = of === 'bureau';
  return [
    ...(others && me.bureauId === null
      ? [{ key: 'bureau', label: t('filter.bureau'), options: bureaus, value: bureau }]
      : []),
    ...(others
      ? [{ key: 'staff', label: t('filter.staff'), options: colleagues, value: staff }]
      : []),
    {
      key: 'rule',
      label: t('filter.rule'),
      options: taskRuleNames.map((value) => ({ value, label: labels(`rule.${value}`) })),
      value: rule,
    },
    {
      key: 'when',
      label: t('filter.when'),
      options: whens.map((value) => ({ value, label: t(`filter.${value}`) })),
      value: when,
    },
  ];
}

/** Colleagues who can hold a task: of the bureau, or of all bureaus while none is chosen. */
function useColleagues(bureauId: string): Option[] {
  const f = useFormat();
  const items = useQuery(referenceQueries.staff(bureauId)).data?.items ?? [];
  return items
    .filter((one) => hasPermission(one.role, 'task.hold'))
    .filter((one) => bureauId === '' || one.bureauId === bureauId)
    .map(({ id, name }) => ({ value: id, label: f.name(name) }));
}

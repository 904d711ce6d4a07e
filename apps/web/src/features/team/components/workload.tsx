import { waitingWorkLists, type Dto, type WaitingWorkList } from '@gza/contract';
import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { Muted, Padded, Stack } from '../../../ui/layout/layout.js';
import { SimpleTable, type SimpleRow } from '../../../ui/lists/simple-table.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { byPressure, meetingsOf, whyGone } from '../hand-over.presenter.js';
import { nobody } from '../queries.js';
import { peopleBehind, tasksBehind } from '../team.presenter.js';
import { teamTexts } from '../team.texts.js';

interface WorkloadProps {
  workload: Dto<'Workload'>;
  bureauId: string | undefined;
  /** Whose cases are shown. */
  chosen: string | null;
  onChoose: (managerId: string) => void;
  /** Opens the list behind a number. */
  onList: (workerId: string, list: WaitingWorkList) => void;
  onHandOver: (worker: Dto<'WorkHolder'>) => void;
}

const numbers = [
  'highRisk',
  'overdue',
  'noContact',
  'toApprove',
  'meetings',
  'tasks',
  'groups',
] as const;

/** What each member of staff has to do: who can no longer hold their work comes first. */
export function Workload({
  workload,
  bureauId,
  chosen,
  onChoose,
  onList,
  onHandOver,
}: WorkloadProps) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const { items, withoutHolder } = workload;
  const { cases, groups, plans, tasks } = withoutHolder;
  const meetings = meetingsOf(withoutHolder);
  if (items.length === 0 && cases + meetings + groups + plans + tasks === 0)
    return (
      <Padded>
        <EmptyState title={t('load.none')} />
      </Padded>
    );
  const rows = byPressure(items).map((load): SimpleRow => ({
    key: load.worker.id,
    cells: {
      name: <WorkerCell load={load} bureauId={bureauId} />,
      open: (
        <OpenCases
          id={load.worker.id}
          name={f.name(load.worker.name)}
          count={load.openCases}
          chosen={chosen}
          onChoose={onChoose}
        />
      ),
      ...Object.fromEntries(
        numbers.map((key) => [key, key === 'meetings' ? meetingsOf(load) : load[key]]),
      ),
      highRisk: <People number="highRisk" load={load} bureauId={bureauId} />,
      noContact: <People number="noContact" load={load} bureauId={bureauId} />,
      tasks: <Tasks load={load} bureauId={bureauId} />,
      ...Object.fromEntries(
        waitingWorkLists.map((list) => [
          list,
          <Waiting key={list} list={list} load={load} onList={onList} />,
        ]),
      ),
      action: <Action load={load} onHandOver={onHandOver} />,
    },
  }));
  return (
    <SimpleTable
      caption={t('load.title')}
      cards
      compact
      columns={[
        { key: 'name', header: t('load.worker') },
        { key: 'open', header: t('load.open'), numeric: true },
        ...numbers.map((key) => ({ key, header: t(`load.${key}`), numeric: true })),
        { key: 'action', header: t('load.action') },
      ]}
      rows={[
        ...rows,
        {
          key: nobody,
          strong: true,
          cells: {
            name: t('load.nobody'),
            open: (
              <OpenCases
                id={nobody}
                name={t('load.nobody')}
                count={cases}
                chosen={chosen}
                onChoose={onChoose}
              />
            ),
            meetings,
            tasks,
            groups,
          },
        },
      ]}
    />
  );
}

interface OfWorker {
  load: Dto<'WorkerLoad'>;
  bureauId: string | undefined;
}

/** Who it is, in which role, and what is wrong with what they hold. */
function WorkerCell({ load, bureauId }: OfWorker) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const roles = useTexts(roleTexts);
  const gone = whyGone(load, bureauId);
  return (
    <Stack gap={4} start>
      <span>{f.name(load.worker.name)}</span>
      <Muted small>{roles(load.worker.role)}</Muted>
      {gone ? <StatusTag tone="warning">{t(`load.gone.${gone}`)}</StatusTag> : null}
      {load.absentUntil ? (
        <StatusTag tone="info">
          {t('load.absentUntil', { date: f.date(load.absentUntil) })}
        </StatusTag>
      ) : null}
      {load.toHandOver > 0 ? (
        <StatusTag tone="danger">{t('handOver.urgent', { count: load.toHandOver })}</StatusTag>
      ) : null}
    </Stack>
  );
}

/** Number of people, as the way to the list of them. */
function People({ number, load, bureauId }: OfWorker & { number: 'highRisk' | 'noContact' }) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const count = load[number];
  if (count === 0) return 0;
  return (
    <ButtonLink
      kind="quiet"
      to={`${paths.beneficiaries}?${peopleBehind(number, load, bureauId)}`}
      aria-label={t(`load.${number}Of`, { count, name: f.name(load.worker.name) })}
    >
      {count}
    </ButtonLink>
  );
}

/** Number of tasks made by hand, as the way to the list of all that this colleague has to do. */
function Tasks({ load, bureauId }: OfWorker) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const count = load.tasks;
  if (count === 0) return 0;
  const { id, name } = load.worker;
  return (
    <ButtonLink
      kind="quiet"
      to={`${paths.tasks}?${tasksBehind(id, bureauId)}`}
      aria-label={t('load.tasksOf', { count, name: f.name(name) })}
    >
      {count}
    </ButtonLink>
  );
}

interface WaitingProps extends Pick<WorkloadProps, 'onList'>, Pick<OfWorker, 'load'> {
  list: WaitingWorkList;
}

/** Number of records that wait, which shows them below the table. */
function Waiting({ list, load, onList }: WaitingProps) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const count = load[list];
  if (count === 0) return 0;
  const { id, name } = load.worker;
  return (
    <Button
      kind="quiet"
      aria-label={t(`load.${list}Of`, { count, name: f.name(name) })}
      onClick={() => onList(id, list)}
    >
      {count}
    </Button>
  );
}

interface OpenCasesProps extends Pick<WorkloadProps, 'chosen' | 'onChoose'> {
  id: string;
  name: string;
  count: number;
}

/** Number of open cases, which shows them below the table. */
function OpenCases({ id, name, count, chosen, onChoose }: OpenCasesProps) {
  const t = useTexts(teamTexts);
  if (count === 0) return 0;
  return (
    <Button
      kind="quiet"
      aria-label={t('load.showOf', { count, name })}
      aria-pressed={id === chosen}
      onClick={() => onChoose(id)}
    >
      {count}
    </Button>
  );
}

function Action({ load, onHandOver }: Pick<WorkloadProps, 'onHandOver'> & Pick<OfWorker, 'load'>) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const { worker, openCases, groups, plans, tasks, toHandOver } = load;
  if (openCases + meetingsOf(load) + groups + plans + tasks + toHandOver === 0) return null;
  return (
    <Button
      kind={toHandOver > 0 ? 'secondary' : 'quiet'}
      aria-label={t('handOver.openOf', { name: f.name(worker.name) })}
      continues={`work.${worker.id}.handOver`}
      onClick={() => onHandOver(worker)}
    >
      {t('handOver.open')}
    </Button>
  );
}

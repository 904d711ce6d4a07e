import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauName } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { groupTones } from '../../../domain/labels/tones.js';
import { DataTable, type Column } from '../../../ui/lists/data-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { groupsTexts } from '../groups.texts.js';

type Group = Dto<'Group'>;

interface GroupsTableProps {
  groups: readonly Group[];
  onFilter: (filter: string) => void;
  hasMore: boolean;
  loadingMore: boolean;
  onMore: () => void;
}

export function GroupsTable({ groups, ...props }: GroupsTableProps) {
  const t = useTexts(groupsTexts);
  return (
    <DataTable
      {...props}
      label={t('title')}
      columns={useColumns()}
      rows={groups}
      rowKey={({ id }) => id}
      rowLink={({ id }) => paths.group(id)}
    />
  );
}

function useColumns(): Column<Group>[] {
  const t = useTexts(groupsTexts);
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const bureauName = useBureauName();
  const manyBureaus = useMe().bureauId === null;
  const columns: Column<Group>[] = [
    { id: 'name', header: t('column.name'), cell: ({ name }) => f.name(name), width: '22%' },
    {
      id: 'programme',
      header: t('column.programme'),
      cell: ({ programme }) => f.text(programme.name),
      filter: 'programmeId',
      importance: 2,
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StatusTag tone={groupTones[state]}>{labels(`groupState.${state}`)}</StatusTag>
      ),
      filter: 'state',
      width: '10rem',
    },
    {
      id: 'members',
      header: t('column.members'),
      cell: ({ members, capacity }) => t('places', { members, capacity }),
      width: '6rem',
    },
    {
      id: 'waiting',
      header: t('column.waiting'),
      cell: ({ waiting }) => f.number(waiting),
      width: '6rem',
      importance: 3,
    },
    {
      id: 'facilitators',
      header: t('column.facilitators'),
      cell: ({ facilitators }) => f.names(facilitators) || '–',
      filter: 'facilitatorId',
      importance: 2,
    },
    {
      id: 'starts',
      header: t('column.starts'),
      cell: ({ startedOn, plannedStartOn }) => f.date(startedOn ?? plannedStartOn),
      width: '7rem',
      importance: 3,
    },
  ];
  if (manyBureaus)
    columns.push({
      id: 'bureau',
      header: t('column.bureau'),
      cell: ({ bureauId }) => bureauName(bureauId),
      importance: 3,
    });
  return columns;
}

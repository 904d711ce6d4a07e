import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Padded } from '../../../ui/layout/layout.js';
import { ProgressBar } from '../../../ui/feedback/progress-bar.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { nobody } from '../queries.js';
import { byLoad, heaviest } from '../team.presenter.js';
import { teamTexts } from '../team.texts.js';

interface WorkloadProps {
  staff: readonly Dto<'StaffMember'>[];
  /** Number of open cases without a case manager; absent until it is known. */
  unassigned: number | undefined;
  chosen: string | null;
  onChoose: (managerId: string) => void;
}

export function Workload({ staff, unassigned, chosen, onChoose }: WorkloadProps) {
  const t = useTexts(teamTexts);
  if (staff.length === 0) {
    return (
      <Padded>
        <EmptyState title={t('load.none')} />
      </Padded>
    );
  }
  const max = heaviest(staff);
  const show = (id: string, name: string) => (
    <Button
      kind="quiet"
      aria-label={t('load.showOf', { name })}
      aria-pressed={id === chosen}
      onClick={() => onChoose(id)}
    >
      {t('load.show')}
    </Button>
  );
  const rows = byLoad(staff).map(({ id, name, openCases }) => ({
    key: id,
    cells: {
      name,
      open: (
        <ProgressBar
          label={`${t('load.open')}: ${name}`}
          value={openCases}
          max={max}
          text={String(openCases)}
        />
      ),
      show: show(id, name),
    },
  }));
  return (
    <SimpleTable
      caption={t('load.title')}
      cards
      columns={[
        { key: 'name', header: t('load.manager') },
        { key: 'open', header: t('load.open') },
        { key: 'show', header: t('load.action') },
      ]}
      rows={[
        ...rows,
        {
          key: nobody,
          cells: {
            name: t('load.nobody'),
            open: unassigned === undefined ? '' : <strong>{unassigned}</strong>,
            show: show(nobody, t('load.nobody')),
          },
        },
      ]}
    />
  );
}

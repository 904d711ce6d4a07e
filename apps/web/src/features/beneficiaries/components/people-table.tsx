import type { BeneficiaryColumn, Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { DataTable } from '../../../ui/lists/data-table.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import type { RecordParts } from '../record-parts.js';
import { useListSelection } from '../use-selection.js';
import { SelectedPeople } from './selected-people.js';
import { usePeopleColumns } from './use-people-columns.js';

type Item = Dto<'BeneficiaryListItem'>;

interface PeopleTableProps {
  people: readonly Item[];
  columns: readonly BeneficiaryColumn[];
  /** Identifies the list: rows selected in one list are not selected in another. */
  what: string;
  reassign: RecordParts['reassign'] | undefined;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  onFilter: (filter: string) => void;
  hasMore?: boolean;
  loadingMore?: boolean;
  onMore?: () => void;
}

/** Whether a person has an open case: only an open case can be reassigned. */
const hasOpenCase = ({ currentCase }: Item) =>
  currentCase !== null && currentCase.state !== 'closed';

export function PeopleTable(props: PeopleTableProps) {
  const nameOf = usePersonName();
  const { people, sort, columns, what, reassign, ...table } = props;
  const t = useTexts(beneficiariesTexts);
  const chosen = useListSelection(
    people.filter(hasOpenCase).map(({ id }) => id),
    what,
  );
  const selection = {
    chosen: chosen.keys,
    onToggle: chosen.toggle,
    onToggleAll: (on: boolean) =>
      chosen.set(on ? people.filter(hasOpenCase).map(({ id }) => id) : []),
    may: hasOpenCase,
    labelOf: (person: Item) => t('select.one', { name: nameOf(person, t('nameless')) }),
    allLabel: t('select.all'),
  };
  return (
    <>
      <DataTable
        {...table}
        {...(sort ? { sort } : {})}
        {...(reassign ? { selection } : {})}
        label={t('title')}
        columns={usePeopleColumns(columns)}
        rows={people}
        rowKey={(person) => person.id}
        rowLink={(person) => paths.beneficiary(person.id)}
      />
      {reassign ? <SelectedPeople people={people} chosen={chosen} reassign={reassign} /> : null}
    </>
  );
}

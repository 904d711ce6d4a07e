import type { Dto } from '@gza/contract';
import { ageOn, type Format } from '../../../platform/format.js';
import type { Translate } from '../../../platform/i18n/define-texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauName } from '../../../platform/reference.js';
import { useMe } from '../../../platform/session.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { caseStateTones, riskTones } from '../../../platform/vocabulary/tones.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { personName } from '../person.presenter.js';

type Item = Dto<'BeneficiaryListItem'>;

interface PeopleTableProps {
  people: readonly Item[];
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  onFilter: (filter: string) => void;
  hasMore?: boolean;
  loadingMore?: boolean;
  onMore?: () => void;
}

export function PeopleTable({ people, sort, ...props }: PeopleTableProps) {
  const t = useTexts(beneficiariesTexts);
  return (
    <DataTable
      {...props}
      {...(sort ? { sort } : {})}
      label={t('title')}
      columns={useColumns()}
      rows={people}
      rowKey={(person) => person.id}
      rowLink={(person) => paths.beneficiary(person.id)}
    />
  );
}

function useColumns(): Column<Item>[] {
  const t = useTexts(beneficiariesTexts);
  const words = useTexts(beneficiaryWords);
  const f = useFormat();
  const bureauName = useBureauName();
  // Who belongs to one bureau sees one bureau; a column of equal words helps nobody.
  const manyBureaus = useMe().bureauId === null;
  const columns: Column<Item>[] = [
    {
      id: 'name',
      header: t('column.name'),
      cell: (person) => personName(person, t('nameless')),
      sort: { ascending: 'familyName', descending: '-familyName' },
      width: '17%',
    },
    {
      id: 'number',
      header: t('column.number'),
      cell: (p) => p.personalNumber ?? '–',
      width: '7.5rem',
    },
    {
      id: 'born',
      header: t('column.born'),
      cell: (p) => bornCell(p, f, t),
      importance: 4,
      width: '12rem',
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ currentCase }) =>
        currentCase ? (
          <StatusTag tone={caseStateTones[currentCase.state]}>
            {words(`caseState.${currentCase.state}`)}
          </StatusTag>
        ) : (
          '–'
        ),
      filter: 'state',
    },
    {
      id: 'category',
      header: t('column.category'),
      cell: ({ currentCase }) => (currentCase ? words(`category.${currentCase.category}`) : '–'),
      filter: 'category',
      width: '12rem',
      // Where the bureau is shown, the category gives way first.
      importance: manyBureaus ? 4 : 2,
    },
    {
      id: 'risk',
      header: t('column.risk'),
      cell: ({ riskLevel }) =>
        riskLevel ? (
          <StatusTag tone={riskTones[riskLevel]}>{words(`risk.${riskLevel}`)}</StatusTag>
        ) : (
          '–'
        ),
      filter: 'riskLevel',
    },
    {
      id: 'manager',
      header: t('column.manager'),
      cell: ({ currentCase }) => currentCase?.caseManager?.name ?? '–',
      filter: 'caseManagerId',
      width: '10rem',
      importance: 2,
    },
  ];
  columns.push({
    id: 'opened',
    header: t('column.opened'),
    cell: ({ currentCase }) => f.date(currentCase?.openedAt),
    sort: { ascending: 'openedAt', descending: '-openedAt' },
    importance: manyBureaus ? 4 : 3,
    width: '7rem',
  });
  if (manyBureaus) {
    columns.push({
      id: 'bureau',
      header: t('column.bureau'),
      cell: ({ bureau }) => bureauName(bureau.id),
      filter: 'bureauId',
      width: '15rem',
      importance: 3,
    });
  }
  return columns;
}

function bornCell(
  { birthDate }: Item,
  f: Format,
  t: Translate<typeof beneficiariesTexts.ka>,
): string {
  return birthDate ? t('age', { date: f.date(birthDate), years: ageOn(birthDate) }) : '–';
}

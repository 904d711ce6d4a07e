import type { BeneficiaryColumn, Dto } from '@gza/contract';
import { ageOn } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { caseStateTones, riskTones } from '../../../domain/labels/tones.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import type { Column } from '../../../ui/lists/data-table.js';
import { Muted } from '../../../ui/layout/layout.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';

type Item = Dto<'BeneficiaryListItem'>;
type Cells = Record<BeneficiaryColumn, Omit<Column<Item>, 'id' | 'header'>>;

/** The columns to show, the name first. On narrow windows the last columns are hidden. */
export function usePeopleColumns(shown: readonly BeneficiaryColumn[]): Column<Item>[] {
  const t = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const cells = useCells();
  const name: Column<Item> = {
    id: 'name',
    header: t('column.name'),
    cell: (person) => nameOf(person, t('nameless')),
    sort: { ascending: 'familyName', descending: '-familyName' },
    width: '17%',
  };
  const others = shown.map((id): Column<Item> => {
    const importance = importanceOf(id, shown.length);
    return { id, header: t(`column.${id}`), ...cells[id], ...(importance ? { importance } : {}) };
  });
  return [name, ...others];
}

/** Importance of a column: with many columns the less informative ones are shown on wider windows only. */
function importanceOf(id: BeneficiaryColumn, count: number): 2 | 3 | 4 | undefined {
  if (count <= 5) return undefined;
  if (id === 'manager' || id === 'category') return count > 7 ? 3 : 2;
  if (id === 'bureau' || id === 'nextContact') return count > 7 ? 4 : 3;
  return id === 'born' || id === 'opened' ? 4 : undefined;
}

function useCells(): Cells {
  const t = useTexts(beneficiariesTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const bureauName = useBureauName();
  return {
    number: { cell: (p) => p.personalNumber ?? '–', width: '7.5rem' },
    born: {
      cell: ({ birthDate }) =>
        birthDate ? t('age', { date: f.date(birthDate), years: ageOn(birthDate) }) : '–',
      width: '12rem',
    },
    state: {
      cell: ({ currentCase }) =>
        currentCase ? (
          <StatusTag tone={caseStateTones[currentCase.state]}>
            {labels(`caseState.${currentCase.state}`)}
          </StatusTag>
        ) : (
          '–'
        ),
      filter: 'state',
    },
    category: {
      cell: ({ currentCase }) => (currentCase ? labels(`category.${currentCase.category}`) : '–'),
      filter: 'category',
      width: '10rem',
    },
    risk: {
      cell: ({ riskLevel, assessedLevel }) => (
        <>
          {riskLevel ? (
            <StatusTag tone={riskTones[riskLevel]}>{labels(`risk.${riskLevel}`)}</StatusTag>
          ) : null}
          {assessedLevel && assessedLevel !== riskLevel ? (
            <div>
              <Muted small>{t('byAssessment', { level: labels(`risk.${assessedLevel}`) })}</Muted>
            </div>
          ) : null}
          {riskLevel || assessedLevel ? null : '–'}
        </>
      ),
      filter: 'riskAtLeast',
      width: '9rem',
    },
    lastContact: {
      cell: ({ contact }) => (contact?.lastAt ? f.date(contact.lastAt) : t('noContactYet')),
      filter: 'noContactDays',
      width: '8rem',
    },
    nextContact: { cell: ({ contact }) => f.dateTime(contact?.nextAt), width: '9.5rem' },
    manager: {
      cell: ({ currentCase }) => f.name(currentCase?.caseManager?.name) ?? '–',
      filter: 'caseManagerId',
      width: '10rem',
    },
    opened: {
      cell: ({ currentCase }) => f.date(currentCase?.openedAt),
      sort: { ascending: 'openedAt', descending: '-openedAt' },
      width: '7rem',
    },
    bureau: {
      cell: ({ bureau }) => bureauName(bureau.id),
      filter: 'bureauId',
      width: '15rem',
    },
  };
}

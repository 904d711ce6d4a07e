import type { Dto, MergeField } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { useShownPhone } from '../../../domain/phone-number.js';
import { useBureauName, useRegionOptions } from '../../../domain/reference.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { Stack } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import {
  comparedDetails,
  withChoice,
  type ComparedDetail,
  type TextOfDetail,
} from '../merging.presenter.js';
import { mergingTexts } from '../merging.texts.js';

interface ComparedDetailsProps {
  preview: Dto<'MergePreview'>;
  take: readonly MergeField[];
  onTake: (take: MergeField[]) => void;
}

/** Shows a detail as the record does: days, codes and numbers in words. */
function useTextOfDetail(): TextOfDetail {
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const regions = useRegionOptions();
  const shownPhone = useShownPhone();
  return (person, field) => {
    const value = person[field];
    if (value === null || value === '') return '';
    if (field === 'sex') return labels(`sex.${person.sex}`);
    if (field === 'riskLevel' && person.riskLevel) return labels(`risk.${person.riskLevel}`);
    if (field === 'readingLanguage' && person.readingLanguage)
      return labels(`reads.${person.readingLanguage}`);
    if (field === 'birthDate' || field === 'releaseDate') return f.date(value);
    if (field === 'phone') return shownPhone(value);
    if (field === 'regionCode')
      return regions.find((region) => region.value === value)?.label ?? value;
    return value;
  };
}

/** The two records side by side. What differs is chosen; what only one record says is taken from it. */
export function ComparedDetails({ preview, take, onTake }: ComparedDetailsProps) {
  const t = useTexts(mergingTexts);
  const textOf = useTextOfDetail();
  const details = comparedDetails(preview, textOf);
  return (
    <Stack>
      <SameDetails preview={preview} details={details.filter(({ differs }) => !differs)} />
      {details
        .filter(({ differs }) => differs)
        .map(({ field, surviving, merged }) => (
          <RadioGroup
            key={field}
            id={`merge-${field}`}
            label={t(`field.${field}`)}
            help={t('chooseHelp')}
            value={take.includes(field) ? 'merged' : 'surviving'}
            onChange={(side) => onTake(withChoice(take, field, side))}
            options={[
              { value: 'surviving', label: surviving || t('empty'), hint: t('fromStaying') },
              { value: 'merged', label: merged || t('empty'), hint: t('fromMerged') },
            ]}
          />
        ))}
    </Stack>
  );
}

function SameDetails({
  preview: { surviving, merged },
  details,
}: Pick<ComparedDetailsProps, 'preview'> & { details: readonly ComparedDetail[] }) {
  const t = useTexts(mergingTexts);
  const labels = useTexts(beneficiaryLabels);
  const bureauName = useBureauName();
  const f = useFormat();
  const caseOf = ({ currentCase }: Dto<'Beneficiary'>) =>
    currentCase
      ? t('openCase', {
          number: currentCase.caseNumber,
          state: labels(`caseState.${currentCase.state}`),
        })
      : t('noCase');
  const row = (key: string, detail: string, one: string, two: string) => ({
    key,
    cells: { detail, surviving: one, merged: two },
  });
  return (
    <SimpleTable
      caption={t('caption')}
      cards
      columns={[
        { key: 'detail', header: t('detail'), width: '30%' },
        { key: 'surviving', header: t('stays'), width: '35%' },
        { key: 'merged', header: t('goes'), width: '35%' },
      ]}
      rows={[
        row(
          'bureau',
          t('detailNames.bureau'),
          bureauName(surviving.bureau.id),
          bureauName(merged.bureau.id),
        ),
        row('case', t('detailNames.case'), caseOf(surviving), caseOf(merged)),
        row('since', t('detailNames.since'), f.date(surviving.createdAt), f.date(merged.createdAt)),
        ...details.map((detail) =>
          row(detail.field, t(`field.${detail.field}`), detail.surviving, detail.merged),
        ),
      ]}
    />
  );
}

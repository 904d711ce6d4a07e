import { useTexts } from '../../../platform/i18n/use-texts.js';
import { rangeText } from '../../../platform/range.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { programmesTexts } from '../programmes.texts.js';
import type { Version } from '../versions.presenter.js';

/** Shows the content of a version. */
export function VersionContent({ version }: { version: Version }) {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const labels = useTexts(beneficiaryLabels);
  const programme = useTexts(programmeLabels);
  const { monthsFrom, monthsTo, obligatorySessions, riskLevels, onlySex } = version;
  const yes = (is: boolean) => t(is ? 'yes' : 'no');
  return (
    <DescriptionList
      wide
      items={[
        { term: t('field.sessions'), value: f.number(version.sessions) },
        { term: t('field.sessionsConfirmed'), value: yes(version.sessionsConfirmed) },
        { term: t('field.sessionMinutes'), value: f.number(version.sessionMinutes) },
        {
          term: t('length'),
          value: rangeText(monthsFrom, monthsTo, {
            from: (count) => t('months.from', { count }),
            to: (count) => t('months.to', { count }),
            between: (from, to) => t('months.between', { from, to }),
            one: (count) => t('months.one', { count }),
          }),
        },
        {
          term: t('field.minimumAttendancePercent'),
          value: f.percent(version.minimumAttendancePercent / 100, 0),
        },
        {
          term: t('field.obligatorySessions'),
          value: obligatorySessions.map(({ number }) => number).join(', '),
        },
        { term: t('field.postTestRequired'), value: yes(version.postTestRequired) },
        { term: t('field.audience'), value: t(`audiences.${version.audience}`) },
        { term: t('field.onlySex'), value: onlySex ? labels(`sex.${onlySex}`) : t('anySex') },
        {
          term: t('field.riskLevels'),
          value: riskLevels.map((level) => labels(`risk.${level}`)).join(', ') || t('allLevels'),
        },
        {
          term: t('field.languages'),
          value: version.languages.map((one) => programme(`language.${one}`)).join(', '),
        },
        {
          term: t('groupSize'),
          value:
            version.groupMinimum === version.groupMaximum
              ? t('group.one', { count: version.groupMinimum })
              : t('group.between', { from: version.groupMinimum, to: version.groupMaximum }),
        },
        { term: t('field.facilitators'), value: f.number(version.facilitators) },
        {
          term: t('field.criteria'),
          value: version.criteria.map((one) => t(`criterion.${one}`)).join(', '),
        },
        { term: t('field.description'), value: version.description },
      ]}
    />
  );
}

import { useTexts } from '../../../platform/i18n/use-texts.js';
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
          value:
            monthsFrom === null && monthsTo === null
              ? null
              : t('months', { from: f.number(monthsFrom), to: f.number(monthsTo) }),
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
          value: t('group', { from: version.groupMinimum, to: version.groupMaximum }),
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

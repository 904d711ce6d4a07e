import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { Muted } from '../../../ui/layout/layout.js';
import { attendanceTexts } from '../attendance.texts.js';

/** Shows in one line how long a programme is and whom it is for. */
export function ProgrammeDetails({ programme }: { programme: Dto<'Programme'> }) {
  const details = useProgrammeDetails()(programme);
  return <Muted>{details.join(' · ')}</Muted>;
}

export function useProgrammeDetails(): (programme: Dto<'Programme'>) => string[] {
  const t = useTexts(attendanceTexts);
  const labels = useTexts(programmeLabels);
  const people = useTexts(beneficiaryLabels);
  return ({ audience, currentVersion }) => {
    const whom = labels(`audience.${audience}`);
    if (!currentVersion) return [whom];
    const { sessions, sessionMinutes, onlySex, riskLevels, languages } = currentVersion;
    const levels = riskLevels.map((level) => people(`risk.${level}`)).join(', ');
    const spoken = languages.map((language) => labels(`language.${language}`)).join(', ');
    return [
      t('propose.course', { sessions, minutes: sessionMinutes }),
      whom,
      ...(onlySex ? [t('propose.sex', { sex: people(`sex.${onlySex}`) })] : []),
      ...(levels ? [t('propose.risk', { levels })] : []),
      t('propose.languages', { languages: spoken }),
    ];
  };
}

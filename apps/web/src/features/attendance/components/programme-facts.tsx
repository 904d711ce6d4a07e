import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { programmeWords } from '../../../platform/vocabulary/programmes.texts.js';
import { Muted } from '../../../ui/layout.js';
import { attendanceTexts } from '../attendance.texts.js';

/** How long a programme is and whom it is for, in a line. */
export function ProgrammeFacts({ programme }: { programme: Dto<'Programme'> }) {
  const facts = useProgrammeFacts()(programme);
  return <Muted>{facts.join(' · ')}</Muted>;
}

export function useProgrammeFacts(): (programme: Dto<'Programme'>) => string[] {
  const t = useTexts(attendanceTexts);
  const words = useTexts(programmeWords);
  const people = useTexts(beneficiaryWords);
  return ({ audience, currentVersion }) => {
    const whom = words(`audience.${audience}`);
    if (!currentVersion) return [whom];
    const { sessions, sessionMinutes, onlySex, riskLevels, languages } = currentVersion;
    const levels = riskLevels.map((level) => people(`risk.${level}`)).join(', ');
    const spoken = languages.map((language) => words(`language.${language}`)).join(', ');
    return [
      t('propose.course', { sessions, minutes: sessionMinutes }),
      whom,
      ...(onlySex ? [t('propose.sex', { sex: people(`sex.${onlySex}`) })] : []),
      ...(levels ? [t('propose.risk', { levels })] : []),
      t('propose.languages', { languages: spoken }),
    ];
  };
}

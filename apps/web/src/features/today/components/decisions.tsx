import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { applicationLine, approvalLine } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';
import { useTodayWords } from '../use-today-words.js';
import { DaySection } from './day-section.js';

export function Approvals({ day: { approvals } }: { day: Dto<'Today'> }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const words = useTodayWords();
  return (
    <DaySection
      title={t('approvals.title')}
      none={t('approvals.none')}
      total={approvals.total}
      lines={approvals.items.map((line) => approvalLine(line, words, f))}
    />
  );
}

export function Applications({ day: { applications } }: { day: Dto<'Today'> }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const words = useTodayWords();
  return (
    <DaySection
      title={t('applications.title')}
      none={t('applications.none')}
      total={applications.total}
      lines={applications.items.map((line) => applicationLine(line, words, f))}
    />
  );
}

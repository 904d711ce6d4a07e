import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Timeline } from '../../../ui/timeline.js';
import { byMonth, detailsOf } from '../timeline.presenter.js';
import { timelineTexts } from '../timeline.texts.js';
import { useDetailWords } from '../use-detail-words.js';

export function TimelineEntries({ entries }: { entries: readonly Dto<'TimelineEntry'>[] }) {
  const t = useTexts(timelineTexts);
  const f = useFormat();
  const words = useDetailWords();
  return (
    <Timeline
      groups={byMonth(entries, f).map(({ key, heading, entries: inMonth }) => ({
        key,
        heading,
        entries: inMonth.map((entry) => ({
          id: entry.id,
          when: f.dateTime(entry.at),
          dateTime: entry.at,
          title: t(`kind.${entry.kind}`),
          body: detailsOf(entry, words).join(' · '),
          author: entry.actor?.name ?? t('system'),
        })),
      }))}
    />
  );
}

import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Timeline } from '../../../ui/lists/timeline.js';
import { authorOf, byMonth, detailsOf, joinChanges } from '../timeline.presenter.js';
import { timelineTexts } from '../timeline.texts.js';
import { useDetailLabels } from '../use-detail-labels.js';
import { NoteText } from './note-text.js';

interface TimelineEntriesProps {
  entries: readonly Dto<'TimelineEntry'>[];
  /** Shows the text of notes, not only their titles. */
  withNotes?: boolean;
}

export function TimelineEntries({ entries, withNotes }: TimelineEntriesProps) {
  const t = useTexts(timelineTexts);
  const f = useFormat();
  const labels = useDetailLabels();
  const bodyOf = (entry: Dto<'TimelineEntry'>) => {
    const details = detailsOf(entry, labels).join(' · ');
    if (!withNotes || entry.kind !== 'noteAdded' || !entry.subjectId) return details;
    return (
      <>
        {details}
        <NoteText id={entry.subjectId} />
      </>
    );
  };
  return (
    <Timeline
      groups={byMonth(joinChanges(entries), f).map(({ key, heading, entries: inMonth }) => ({
        key,
        heading,
        entries: inMonth.map((entry) => ({
          id: entry.id,
          when: f.dateTime(entry.at),
          dateTime: entry.at,
          title: t(`kind.${entry.kind}`),
          body: bodyOf(entry),
          author: entry.actor?.name ?? t(authorOf(entry)),
        })),
      }))}
    />
  );
}

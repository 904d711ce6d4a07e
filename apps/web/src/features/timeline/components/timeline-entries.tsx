import type { Dto } from '@gza/contract';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Timeline } from '../../../ui/lists/timeline.js';
import {
  authorOf,
  byMonth,
  changeOf,
  detailsOf,
  joinChanges,
  targetOf,
} from '../timeline.presenter.js';
import { stepOf, taskOf } from '../task-entries.presenter.js';
import { timelineTexts } from '../timeline.texts.js';
import { topicOf } from '../topic-of.js';
import { useDetailLabels } from '../use-detail-labels.js';
import { NoteText, StepsOfNote } from './note-text.js';
import { StepText } from './step-text.js';
import { TaskText } from './task-text.js';
import { TopicIcon } from './topic-icon.js';

interface TimelineEntriesProps {
  beneficiaryId: string;
  entries: readonly Dto<'TimelineEntry'>[];
  /** Shows the text of notes and of tasks, not only their titles. */
  withNotes?: boolean;
}

export function TimelineEntries({ beneficiaryId, entries, withNotes }: TimelineEntriesProps) {
  const t = useTexts(timelineTexts);
  const f = useFormat();
  const may = usePermissions();
  const labels = useDetailLabels();
  const noteOf = (entry: Dto<'TimelineEntry'>) =>
    withNotes && entry.kind === 'noteAdded' ? entry.subjectId : null;
  const bodyOf = (entry: Dto<'TimelineEntry'>) => {
    const details = detailsOf(entry, labels).join(' · ');
    const note = noteOf(entry);
    const readsTasks = withNotes && may('task.read');
    const task = readsTasks ? taskOf(entry) : null;
    const step = readsTasks ? stepOf(entry) : null;
    if (task)
      return (
        <>
          {details}
          <TaskText entry={task} />
        </>
      );
    if (step)
      return (
        <>
          {details}
          <StepText id={step} />
        </>
      );
    if (!note) return details;
    return (
      <>
        {details}
        <NoteText id={note} />
      </>
    );
  };
  const shown = (entry: Dto<'TimelineEntry'>) => {
    const change = changeOf(entry, labels);
    const note = noteOf(entry);
    const to = targetOf(entry, beneficiaryId, may);
    return {
      id: entry.id,
      when: f.dateTime(entry.at),
      dateTime: entry.at,
      title: change
        ? t(`changed.${change.kind}`, { state: change.state })
        : t(`kind.${entry.kind}`),
      icon: <TopicIcon topic={topicOf[entry.kind] ?? 'notes'} />,
      ...(to && { to }),
      body: bodyOf(entry),
      ...(note && { actions: <StepsOfNote id={note} /> }),
      author: f.name(entry.actor?.name) ?? t(authorOf(entry)),
    };
  };
  return (
    <Timeline
      groups={byMonth(joinChanges(entries), f).map(({ key, heading, entries: inMonth }) => ({
        key,
        heading,
        entries: inMonth.map(shown),
      }))}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Muted } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Timeline } from '../../../ui/lists/timeline.js';
import { sessionRecordTexts } from '../session-record.texts.js';
import { sessionNotes } from '../queries.js';

interface NotesListProps {
  sessionId: string;
  title: string;
  clinical: boolean;
}

export function NotesList({ sessionId, title, clinical }: NotesListProps) {
  const t = useTexts(sessionRecordTexts);
  const f = useFormat();
  const query = useQuery(sessionNotes(sessionId, clinical));
  return (
    <QueryState query={query} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <Muted>{`${title}: ${t('noNotes')}`}</Muted>
        ) : (
          <Timeline
            groups={[
              {
                key: clinical ? 'clinical' : 'work',
                heading: title,
                entries: items.map(({ id, writtenAt, author, text }) => ({
                  id,
                  when: f.dateTime(writtenAt),
                  dateTime: writtenAt,
                  title: f.name(author.name),
                  body: text,
                })),
              },
            ]}
          />
        )
      }
    </QueryState>
  );
}

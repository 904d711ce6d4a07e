import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { firstOf, read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Muted } from '../../../ui/layout/layout.js';
import { timelineTexts } from '../timeline.texts.js';
import { NoteActions } from './note-actions.js';

/** Number of notes that are read at once, so that a page of the timeline does not read each by itself. */
const newestSize = 200;

/** The note of an entry, for users who may read notes. */
function useNote(id: string): Dto<'Note'> | undefined {
  const { id: beneficiaryId = '' } = useParams();
  const may = useMay('note.read');
  const newest = useQuery({
    ...firstOf('listNotes', newestSize, { id: beneficiaryId }),
    enabled: may,
  });
  const listed = newest.data?.items.find((note) => note.id === id);
  // The note is older than the newest ones, or was just written.
  const single = useQuery({
    ...read('getNote', { id }),
    enabled: may && !newest.isPending && !listed,
  });
  return listed ?? single.data;
}

/** Shows the steps of a note. */
export function StepsOfNote({ id }: { id: string }) {
  const note = useNote(id);
  return note ? <NoteActions note={note} /> : null;
}

/** Shows the text of a note with its additions. */
export function NoteText({ id }: { id: string }) {
  const t = useTexts(timelineTexts);
  const f = useFormat();
  const note = useNote(id);
  if (!note) return null;
  return (
    <>
      <div>{note.text}</div>
      {note.amendments.map((amendment) => (
        <div key={amendment.at}>
          <Muted small>
            {t('note.amended', { when: f.dateTime(amendment.at), who: amendment.author.name })}
          </Muted>
          <div>{amendment.text}</div>
        </div>
      ))}
    </>
  );
}

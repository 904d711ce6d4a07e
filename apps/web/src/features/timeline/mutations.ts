import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { noteQueries, timelineQueries } from './queries.js';

/** Answers once the note stands and the timeline shows it. */
export function useAddNote(beneficiaryId: string) {
  const queries = useQueryClient();
  return async (body: Dto<'AddNoteBody'>, idempotencyKey: string): Promise<void> => {
    const note = await api.addNote({ id: beneficiaryId, body, idempotencyKey });
    queries.setQueryData(noteQueries.one(note.id).queryKey, note);
    await queries.invalidateQueries({ queryKey: timelineQueries.of(beneficiaryId) });
  };
}

/** A change of a note, after which it and the timeline are read anew. */
export function useNoteChange(beneficiaryId: string) {
  const queries = useQueryClient();
  return async (change: Promise<Dto<'Note'>>): Promise<void> => {
    const note = await change;
    queries.setQueryData(noteQueries.one(note.id).queryKey, note);
    await queries.invalidateQueries({ queryKey: timelineQueries.of(beneficiaryId) });
  };
}

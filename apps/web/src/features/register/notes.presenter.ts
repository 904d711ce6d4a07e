import type { Dto } from '@gza/contract';
import type { Sheet } from './sheet.presenter.js';

/** Working notes are for colleagues on the case, clinical ones for psychologists. */
export type NoteKind = 'work' | 'clinical';

/** Notes about one member of the group. */
export interface NotesOfMember {
  readonly enrolmentId: string;
  readonly name: string;
  readonly notes: readonly Dto<'SessionNote'>[];
}

/** Notes by member, in the order of the register; members without a note are left out. */
export const notesOf = (
  notes: readonly Dto<'SessionNote'>[],
  people: readonly Pick<Sheet['people'][number], 'enrolmentId' | 'name'>[],
): NotesOfMember[] =>
  people
    .map(({ enrolmentId, name }) => ({
      enrolmentId,
      name,
      notes: notes.filter((note) => note.enrolmentId === enrolmentId),
    }))
    .filter((member) => member.notes.length > 0);

import type { beneficiariesEndpoints, NoteKind } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { actingUser } from '../../../../platform/acting-user.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { pastInstant } from '../../past-instant.js';
import { checkPersonDates, getBeneficiary } from '../../people/index.js';
import { isContactKind, isNoteEditable } from '../note.rules.js';
import { WorkNoteAmendmentRecord, WorkNoteRecord } from '../persistence/entities.js';
import { recordOnTimeline } from '../timeline.js';

type Table = typeof beneficiariesEndpoints;

/** By some kinds of notes nobody is reached: `notApplicable` where a note says so nevertheless. */
function requireNoContact(kind: NoteKind, reached: boolean): void {
  if (reached && !isContactKind(kind))
    throw invalid({ pointer: '/reached', code: 'notApplicable' });
}

/**
 * Records a contact or an attempt. The timeline shows the helping professions that a note exists, not its
 * content.
 */
export async function addNote(tx: Tx, { params, body }: Input<Table['addNote']>): Promise<Done> {
  requireNoContact(body.kind, body.reached);
  const person = await getBeneficiary(tx, params.id);
  await checkPersonDates(tx, person.id, 'AddNoteBody', body);
  const at = pastInstant(tx, body.at);
  const { id } = await tx.create(WorkNoteRecord, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: person.currentCaseId,
    kind: body.kind,
    at,
    reached: body.reached,
    text: body.text,
    authorId: actingUser(tx),
  });
  await recordOnTimeline(tx, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: person.currentCaseId,
    kind: 'noteAdded',
    subjectId: id,
    detail: { kind: body.kind, reached: body.reached },
    audience: 'help',
    at,
  });
  return { id };
}

/** Changes a note of its author within a day. Throws `forbidden` or `note-locked` otherwise. */
export async function changeNote(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeNote']>,
): Promise<Done> {
  const note = await tx.lock(WorkNoteRecord, params.id, ifMatch);
  if (note.authorId !== tx.actor.id) throw new ProblemError('forbidden');
  if (!isNoteEditable(note.createdAt, tx.now)) throw new ProblemError('note-locked');
  await checkPersonDates(tx, note.beneficiaryId, 'ChangeNoteBody', body);
  const { at, ...rest } = definedFields(body);
  const kind = rest.kind ?? note.kind;
  requireNoContact(kind, rest.reached ?? false);
  await tx.update(WorkNoteRecord, note, {
    ...rest,
    ...(isContactKind(kind) ? {} : { reached: false }),
    ...(at && { at: pastInstant(tx, at) }),
  });
  return { id: note.id };
}

/** Adds to a note of any author; the existing text stays. */
export async function amendNote(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['amendNote']>,
): Promise<Done> {
  const note = await tx.lock(WorkNoteRecord, params.id, ifMatch);
  await tx.insert(WorkNoteAmendmentRecord, {
    id: tx.newId(),
    noteId: note.id,
    beneficiaryId: note.beneficiaryId,
    bureauId: note.bureauId,
    at: tx.now,
    authorId: actingUser(tx),
    text: body.text,
  });
  await tx.update(WorkNoteRecord, note, {});
  return { id: note.id };
}

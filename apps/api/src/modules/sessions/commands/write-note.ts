import type { sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { getEnrolment } from '../../programmes/index.js';
import { ClinicalNoteRecord, SessionNoteRecord, SessionRecord } from '../persistence/entities.js';

type Table = typeof sessionsEndpoints;
type Write = Input<Table['writeSessionNote']> | Input<Table['writeClinicalNote']>;

/** Returns the note with its person: the person of the session, or the named member of its group. */
async function noteOf(tx: Tx, { params, body }: Write): Promise<SessionNoteRecord> {
  const session = await tx.get(SessionRecord, { id: params.id });
  const enrolmentId = body.enrolmentId ?? session.enrolmentId;
  if (!enrolmentId) throw invalid({ pointer: '/enrolmentId', code: 'required' });
  const enrolment = await getEnrolment(tx, enrolmentId);
  if (
    session.enrolmentId
      ? enrolment.id !== session.enrolmentId
      : enrolment.groupId !== session.groupId
  )
    throw invalid({ pointer: '/enrolmentId', code: 'notFound' });
  return {
    id: tx.newId(),
    sessionId: session.id,
    enrolmentId: enrolment.id,
    beneficiaryId: enrolment.beneficiaryId,
    bureauId: enrolment.bureauId,
    authorId: tx.actor.id ?? '',
    writtenAt: tx.now,
    text: body.text,
  };
}

export async function writeSessionNote(tx: Tx, input: Write): Promise<Done> {
  await tx.insert(SessionNoteRecord, await noteOf(tx, input));
  return { id: input.params.id };
}

export async function writeClinicalNote(tx: Tx, input: Write): Promise<Done> {
  await tx.insert(ClinicalNoteRecord, await noteOf(tx, input));
  return { id: input.params.id };
}

import { referenceId } from '../../src/platform/reference.js';
import type { TestApi, Caller } from '../support/api.js';
import { recordSentence } from '../support/file.js';

export const programmeId = (code: string): string => referenceId('programme', code);

/** Names of twelve people, so that a register reads like one. */
export const twelve = [
  'გიორგი ჯაფარიძე',
  'ლევან წიკლაური',
  'ირაკლი მაისურაძე',
  'დავით კაპანაძე',
  'ზაზა გოგოლაძე',
  'ვახტანგ ლომიძე',
  'თემურ ხუციშვილი',
  'ნიკა ბერიძე',
  'საბა ჩხეიძე',
  'მალხაზ წერეთელი',
  'შოთა ნოზაძე',
  'ბექა ხარაიშვილი',
] as const;

let admitted = 0;

/** A birth date of its own for each person: two of one name and date within a minute are refused. */
function nextBirthDate(): string {
  admitted += 1;
  return new Date(Date.UTC(1990, 2, 13 + admitted)).toISOString().slice(0, 10);
}

/** A person whose application was accepted, with an open case in the worker's bureau. */
export async function admit(
  worker: Caller,
  name: string,
  more: { birthDate?: string; category?: 'formerPrisoner' | 'diversion' } = {},
): Promise<string> {
  const [givenName = '', familyName = ''] = name.split(' ');
  const { category = 'formerPrisoner', birthDate = nextBirthDate() } = more;
  const application = await worker.ok('createApplication', {
    body: {
      channel: 'walkIn',
      category,
      beneficiary: { givenName, familyName, birthDate, sex: 'male' },
    },
  });
  await worker.ok('acceptApplication', { id: application.id, version: 1, body: {} });
  return application.beneficiary.id;
}

/** A group that accepts members. */
export async function recruitingGroup(
  worker: Caller,
  facilitators: readonly Caller[],
  more: { programme?: string; capacity?: number; name?: string } = {},
): Promise<string> {
  const group = await worker.ok('createGroup', {
    body: {
      programmeId: programmeId(more.programme ?? 'emotion-regulation'),
      name: more.name ?? 'შემოდგომის ჯგუფი',
      capacity: more.capacity ?? 12,
      facilitatorIds: facilitators.map((f) => f.id),
    },
  });
  await worker.ok('recruitGroup', { id: group.id, version: 1, body: {} });
  return group.id;
}

export interface Placing {
  readonly programme?: string;
  readonly groupId?: string;
  readonly mandatory?: boolean;
}

/** Proposes a programme and goes through suitability to the decision. */
export async function place(worker: Caller, beneficiaryId: string, placing: Placing = {}) {
  const { programme = 'emotion-regulation', groupId, mandatory = false } = placing;
  // Another court than that of the sentence which the person may have.
  if (mandatory)
    await recordSentence(worker, beneficiaryId, { issuedBy: 'რუსთავის საქალაქო სასამართლო' });
  const { id } = await worker.ok('proposeEnrolment', {
    body: { beneficiaryId, programmeId: programmeId(programme), mandatory },
  });
  await worker.ok('beginSuitability', { id, version: 1, body: {} });
  return worker.ok('enrol', { id, version: 2, body: groupId ? { groupId } : {} });
}

/** Sets the state of a record without any rule, as only a test may. */
export async function putInState(
  api: TestApi,
  table: string,
  id: string,
  state: string,
): Promise<number> {
  const { rows } = await api.owner.query(
    `update ${table} set state = $2, last_step_by = null where id = $1 returning version`,
    [id, state],
  );
  return (rows[0] as { version: number }).version;
}

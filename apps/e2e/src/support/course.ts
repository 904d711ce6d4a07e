import { apiAs, day, type ApiUser } from './api.js';
import { somebody } from './somebody.js';

const twelve: readonly string[] = [
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
  'კონსტანტინე ბარათაშვილი-ხარაიშვილი',
];

const programmeCode = 'emotion-regulation';

interface WithId {
  id: string;
}
interface Listed<T> {
  items: T[];
}

export interface Course {
  groupId: string;
  groupName: string;
  worker: ApiUser;
  /** Creates one session on a day and returns its id. */
  session: (time: string, on?: string) => Promise<string>;
}

/** Journeys book the same leaders and people on one day. */
export const agreedOverlap = { onClash: 'agreed', clashReason: 'სხვა შეხვედრასთან შეთანხმებულია' };

/** A running group that Luka leads, of twelve by default, for one journey. */
export async function course(groupName: string, people = twelve.length): Promise<Course> {
  const worker = await apiAs('socialWorker');
  const staff = await worker.get<Listed<WithId & { name: string }>>('/staff?role=facilitator');
  const luka = staff.items.find(({ name }) => name === 'ლუკა წიკლაური');
  const programmes = await worker.get<Listed<WithId & { code: string }>>('/programmes');
  const programmeId = programmes.items.find(({ code }) => code === programmeCode)?.id;
  const group = await worker.send<WithId>('POST', '/groups', {
    programmeId,
    name: groupName,
    capacity: 12,
    facilitatorIds: [luka?.id],
  });
  const groupId = group.id;
  await worker.send('POST', `/groups/${groupId}/recruit`, {}, 1);
  for (const name of twelve.slice(0, people)) await enrolled(worker, name, programmeId, groupId);
  await worker.send(
    'POST',
    `/groups/${groupId}/start`,
    people < 6 ? { smallGroupReason: 'მცირე ჯგუფი' } : {},
    2,
  );
  return {
    groupId,
    groupName,
    worker,
    session: async (time, on = day()) => {
      const body = { startsOn: on, time, count: 1, skipHolidays: false, ...agreedOverlap };
      const all = await worker.send<Listed<WithId & { startsAt: string }>>(
        'POST',
        `/groups/${groupId}/schedule`,
        body,
      );
      const startsAt = new Date(`${on}T${time}:00+04:00`).toISOString();
      const made = all.items.find((session) => session.startsAt === startsAt);
      if (!made) throw new Error('The session was not scheduled.');
      return made.id;
    },
  };
}

/**
 * A person with an open case, suitable for the programme: in the group, waiting for a place, or without a
 * group.
 */
export async function enrolled(
  worker: ApiUser,
  name: string,
  programmeId: string | undefined,
  groupId: string | undefined,
  step: 'enrol' | 'waitlist' = 'enrol',
): Promise<string> {
  const { beneficiaryId } = await somebody(worker, name);
  const enrolment = await worker.send<WithId>('POST', '/enrolments', {
    beneficiaryId,
    programmeId,
  });
  await worker.send('POST', `/enrolments/${enrolment.id}/begin-suitability`, {}, 1);
  await worker.send('POST', `/enrolments/${enrolment.id}/${step}`, groupId ? { groupId } : {}, 2);
  return enrolment.id;
}

import { ProblemError } from '@gza/client';
import type { Dto } from '@gza/contract';
import type { WaitingSave } from './stored-registers.js';
import { sendOne } from './send.js';

const register = (mark: 'present' | 'late'): Dto<'Register'> => ({
  sessionId: 's',
  state: 'held',
  number: 1,
  startsAt: '2026-11-23T11:00:00Z',
  minutes: 90,
  editableUntil: '2026-11-30',
  version: 2,
  items: [
    {
      enrolmentId: 'a',
      beneficiary: { id: 'p', givenName: 'ნიკა', familyName: 'ბერიძე' },
      enrolmentState: 'started',
      expected: true,
      mark,
      reason: null,
      minutes: null,
    },
  ],
});

const item: WaitingSave = {
  sessionId: 's',
  key: 'k',
  savedAt: '2026-11-23T11:05:00Z',
  body: { marks: [{ enrolmentId: 'a', mark: 'present' }] },
  sheet: {
    sessionId: 's',
    state: 'scheduled',
    kind: 'group',
    number: 1,
    startsAt: '2026-11-23T11:00:00Z',
    minutes: 90,
    editableUntil: '2026-11-30',
    version: 1,
    group: null,
    programme: { ka: 'პ', en: 'P' },
    place: null,
    people: [],
  },
};

const refused = (status: number) =>
  Promise.reject(
    new ProblemError({ type: '/problems/x', title: 'T', status, detail: 'D', traceId: 't' }),
  );
const send = (save: () => Promise<Dto<'Register'>>, now: 'present' | 'late' = 'late') =>
  sendOne(item, { save, read: () => Promise.resolve(register(now)) });

it('is sent when the server takes it', async () => {
  expect(await send(() => Promise.resolve(register('present')))).toMatchObject({ kind: 'sent' });
});

it('waits on when no answer comes, the session has ended or the server is busy', async () => {
  const failures = [Promise.reject(new TypeError('Failed to fetch')), refused(401), refused(503)];
  for (const failure of failures) expect(await send(() => failure)).toEqual({ kind: 'later' });
});

it('asks somebody to look when the register was saved differently meanwhile', async () => {
  expect(await send(() => refused(412))).toEqual({
    kind: 'refused',
    refused: { conflict: true, title: 'T', detail: 'D' },
  });
});

it('has nothing to do where the register says the same already', async () => {
  expect(await send(() => refused(412), 'present')).toMatchObject({ kind: 'sent' });
});

it('says why when the register is locked', async () => {
  expect(await send(() => refused(403))).toMatchObject({
    kind: 'refused',
    refused: { conflict: false },
  });
});

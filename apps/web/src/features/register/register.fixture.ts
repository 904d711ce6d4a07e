import type { Sheet } from './sheet.presenter.js';

export const person = (id: string, more: Partial<Sheet['people'][number]> = {}) => ({
  enrolmentId: id,
  name: `ბერიძე ${id}`,
  expected: true,
  mark: null,
  reason: null,
  minutes: null,
  ...more,
});

export const sheet: Sheet = {
  sessionId: 's',
  state: 'scheduled',
  kind: 'group',
  number: 3,
  startsAt: '2026-11-23T11:00:00Z',
  minutes: 90,
  editableUntil: '2026-11-30',
  version: 1,
  group: { id: 'g', name: 'ჯგუფი 1' },
  programme: { ka: 'პროგრამა', en: 'Programme' },
  place: null,
  people: [person('a'), person('b'), person('c', { expected: false })],
};

import { presentLeader } from './replace-leader.rules.js';

const [ana, luka] = [{ id: 'ana' }, { id: 'luka' }];

it.each([
  ['its own leader', ana, [luka], 'ana'],
  ['the only facilitator of the group', null, [luka], 'luka'],
  ['nobody alone, of two facilitators', null, [ana, luka], undefined],
  ['nobody', null, [], undefined],
])('a session is led by %s', (_who, staff, groupLeaders, present) => {
  expect(presentLeader({ staff }, groupLeaders)).toBe(present);
});

import { notesOf } from './notes.presenter.js';
import { person } from './register.fixture.js';

const note = (id: string, enrolmentId: string) => ({
  id,
  enrolmentId,
  author: { id: 'u', name: 'ეკა მაისურაძე' },
  writtenAt: '2026-11-24T14:30:00.000Z',
  text: id,
});

it('lists the notes of a session by member, in the order of the register', () => {
  const people = [person('a'), person('b'), person('c')];
  const found = notesOf([note('1', 'c'), note('2', 'a'), note('3', 'c')], people);
  expect(found.map(({ name, notes }) => [name, notes.map(({ id }) => id)])).toEqual([
    ['ბერიძე a', ['2']],
    ['ბერიძე c', ['1', '3']],
  ]);
  expect(notesOf([], people)).toEqual([]);
});

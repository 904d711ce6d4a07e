import { commandMatches, searchesPeople } from './palette.presenter.js';

const command = { key: 'new', label: 'ახალი მომართვა', keywords: ['New application'] };

describe('a command is found', () => {
  it.each(['', '  ', 'ახალი', 'მომ', 'მომ ახ', 'new app', 'APPLICATION'])('by "%s"', (typed) => {
    expect(commandMatches(command, typed)).toBe(true);
  });

  it.each(['ართვა', 'new group', 'ahali'])('not by "%s"', (typed) => {
    expect(commandMatches(command, typed)).toBe(false);
  });
});

it('asks for people from two characters on', () => {
  expect(['', 'კ', ' კ ', 'კა', '01'].map(searchesPeople)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

it('is found by words between any marks, and only by their beginnings', () => {
  const plan = { key: 'plan', label: 'Reports – Active (stock), by-bureau: a/b.c' };
  for (const typed of ['active', 'stock', 'by', 'bureau', 'b', 'c', 'rep act'])
    expect(commandMatches(plan, typed)).toBe(true);
  for (const typed of ['ctive', 'ureau', 'd']) expect(commandMatches(plan, typed)).toBe(false);
});

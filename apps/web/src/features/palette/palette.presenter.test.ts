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

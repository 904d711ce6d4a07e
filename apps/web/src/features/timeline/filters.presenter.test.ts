import {
  choiceFrom,
  isNarrowed,
  sinceChoices,
  timelineFilters,
  timelineQuery,
} from './filters.presenter.js';

const asked = (address: string) => choiceFrom(new URLSearchParams(address));

it('reads an address, and leaves out what it does not know', () => {
  expect(asked('topic=notes&by=nino&since=30')).toEqual({
    topic: 'notes',
    by: 'nino',
    since: '30',
  });
  expect(asked('topic=gossip&since=31')).toEqual({ topic: undefined, by: '', since: '' });
});

it('knows whether anything is left out', () => {
  expect(isNarrowed(asked(''))).toBe(false);
  for (const address of ['topic=plan', 'by=nino', 'since=7'])
    expect(isNarrowed(asked(address))).toBe(true);
});

it('asks for as many days as it says, today among them', () => {
  expect(timelineQuery(asked('since=7'), '2026-11-23')).toEqual({ from: '2026-11-17' });
  expect(timelineQuery(asked('topic=plan&by=nino'), '2026-11-23')).toEqual({
    topic: 'plan',
    actorId: 'nino',
  });
});

it('offers a week, a month, a quarter and a year', () => {
  expect(sinceChoices).toEqual([7, 30, 90, 365]);
  expect(timelineFilters).toEqual(['by', 'since']);
  expect(asked('')).toEqual({ topic: undefined, by: '', since: '' });
  expect(timelineQuery(asked(''), '2026-11-23')).toEqual({});
});

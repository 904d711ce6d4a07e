import { addressOf, queryOf, questionFrom } from './question.presenter.js';

const text = { ka: '', en: '' };
const exits = {
  parameters: ['from', 'to', 'by'] as const,
  defaultBy: ['closureReason'],
  dimensions: [
    { code: 'closureReason', title: text },
    { code: 'sex', title: text },
  ],
};
const definition = { ...exits, parameters: [...exits.parameters] };

it('asks by the report’s own breakdown when the address says nothing', () => {
  const values = questionFrom(new URLSearchParams(), definition);
  expect(values.by).toEqual(['closureReason']);
  expect(queryOf(values, definition)).toEqual({ by: 'closureReason' });
  expect(addressOf(values, definition).toString()).toBe('');
});

it('goes to the address and back unchanged', () => {
  const address = new URLSearchParams('from=2026-01-01&to=2026-06-30&by=sex');
  const values = questionFrom(address, definition);
  expect(addressOf(values, definition).toString()).toBe(address.toString());
  expect(queryOf(values, definition)).toEqual({ from: '2026-01-01', to: '2026-06-30', by: 'sex' });
});

it('says an empty breakdown, and drops dimensions that the report does not have', () => {
  const total = { ...questionFrom(new URLSearchParams(), definition), by: [] };
  expect(addressOf(total, definition).toString()).toBe('by=');
  expect(questionFrom(new URLSearchParams('by=sex,shoeSize'), definition).by).toEqual(['sex']);
});

it('sends no parameter that the report would refuse', () => {
  const values = {
    ...questionFrom(new URLSearchParams(), definition),
    cohort: 'study:rossi',
    windowDays: '365',
  };
  expect(queryOf(values, definition)).toEqual({ by: 'closureReason' });
  const cohort = { ...definition, parameters: ['cohort', 'windowDays' as const] as const };
  expect(queryOf(values, { ...cohort, parameters: [...cohort.parameters] })).toEqual({
    cohort: 'study:rossi',
    windowDays: 365,
  });
});

it('holds what the address says, and nothing where it says nothing', () => {
  expect(questionFrom(new URLSearchParams(), definition)).toEqual({
    from: '',
    to: '',
    by: ['closureReason'],
    cohort: '',
    exclude: '',
    studies: '',
    splitBy: '',
    windowDays: '',
    index: '',
  });
  const full = {
    from: '2026-01-01',
    to: '2026-06-30',
    cohort: 'study:rossi',
    exclude: 'wave:2',
    studies: 'included',
    splitBy: 'arm',
    windowDays: '180',
    index: 'release',
  };
  expect(questionFrom(new URLSearchParams({ ...full, by: 'sex' }), definition)).toEqual({
    ...full,
    by: ['sex'],
  });
});

it('writes no blanks to the address', () => {
  const values = {
    ...questionFrom(new URLSearchParams(), definition),
    cohort: ' study:rossi ',
    splitBy: '  ',
  };
  expect(addressOf(values, definition).toString()).toBe('cohort=study%3Arossi');
});

describe('a report that takes everything', () => {
  const parameters = [
    ...(['from', 'to', 'by', 'cohort', 'exclude', 'studies'] as const),
    ...(['splitBy', 'windowDays', 'index'] as const),
  ];
  const cohorts = { ...definition, parameters: [...parameters] };
  const query = (typed: object) =>
    queryOf({ ...questionFrom(new URLSearchParams(), cohorts), by: [], ...typed }, cohorts);

  it.each([
    [{}, { by: '' }],
    [{ by: ['sex', 'closureReason'] }, { by: 'sex,closureReason' }],
    [
      { cohort: ' a:b ', splitBy: ' arm ' },
      { by: '', cohort: 'a:b', splitBy: 'arm' },
    ],
    [{ cohort: ' ', splitBy: ' ' }, { by: '' }],
    [{ exclude: ' wave:2 ' }, { by: '', exclude: 'wave:2' }],
    [{ studies: 'included' }, { by: '', studies: 'included' }],
    [{ studies: 'some' }, { by: '' }],
    [{ windowDays: '1' }, { by: '', windowDays: 1 }],
    [{ windowDays: '0' }, { by: '' }],
    [{ windowDays: '-1' }, { by: '' }],
    [{ windowDays: '1.5' }, { by: '' }],
    [{ windowDays: 'x' }, { by: '' }],
    [{ index: 'release' }, { by: '', index: 'release' }],
    [{ index: 'birth' }, { by: '' }],
  ])('is asked by %j for %j', (typed, asked) => {
    expect(query(typed)).toEqual(asked);
  });
});

it('opens a report without a breakdown of its own by its first dimension, and a cohort whole', () => {
  const open = { ...definition, defaultBy: [] };
  const values = questionFrom(new URLSearchParams(), open);
  expect(values.by).toEqual(['closureReason']);
  expect(addressOf(values, open).toString()).toBe('');
  expect(addressOf({ ...values, by: [] }, open).toString()).toBe('by=');
  expect(questionFrom(new URLSearchParams('by='), open).by).toEqual([]);
  const cohort = { ...open, parameters: [...open.parameters, 'cohort' as const] };
  expect(questionFrom(new URLSearchParams(), cohort).by).toEqual([]);
});

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

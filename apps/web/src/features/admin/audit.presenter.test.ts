import { endpoints, problems } from '@gza/contract';
import {
  auditFilterKeys,
  auditQueryFrom,
  operationLabel,
  recordIdIn,
  problemTitle,
} from './audit.presenter.js';
import { georgianOperations } from './operation-labels.js';

const id = '0190a0de-0000-7000-8000-000000000001';

it('finds the id of a record in its address, or alone', () => {
  expect(recordIdIn(` https://gza.example/beneficiaries/${id}/plan?x=1 `)).toBe(id);
  expect(recordIdIn('0190A0DE-0000-7000-8000-000000000001')).toBe(id);
  expect(recordIdIn('ბერიძე ნინო')).toBeUndefined();
});

it('asks for whole days of Tbilisi, and leaves what is none', () => {
  const params = new URLSearchParams(
    `operation=consultation&result=refused&record=${id}&from=2026-11-23&to=2026-11-23`,
  );
  expect(auditQueryFrom(params)).toEqual({
    operation: 'consultation',
    result: 'refused',
    subjectId: id,
    from: '2026-11-22T20:00:00.000Z',
    to: '2026-11-23T20:00:00.000Z',
  });
  expect(auditQueryFrom(new URLSearchParams('operation=magic&from=2026-02-30&actor=me'))).toEqual(
    {},
  );
});

it('says what an operation does, in the language of the reader', () => {
  expect(operationLabel('listAuditEvents', 'en')).toBe('list audit events');
  expect(operationLabel('listAuditEvents', 'ka')).toBe('აუდიტის ნახვა');
  expect(operationLabel('somethingNew', 'ka')).toBe('something new');
});

it('has a Georgian label for every operation, and for no other', () => {
  expect(Object.keys(georgianOperations).toSorted()).toEqual(Object.keys(endpoints).toSorted());
});

it.each([
  [`x${id}`],
  [`${id}0`],
  ['0190a0de-0000-7000-8000-00000000000'],
  ['0190a0de_0000_7000_8000_000000000001'],
  [''],
])('finds no id in “%s”', (text) => {
  expect(recordIdIn(text)).toBeUndefined();
});

it.each([`a ${id}`, `a/${id}#top`, `a?b#${id}`, `\n${id}\n`])('finds the id in “%s”', (text) => {
  expect(recordIdIn(text)).toBe(id);
});

it('asks by who did it, and for an open period', () => {
  expect(auditQueryFrom(new URLSearchParams({ actor: id, from: '2026-11-23' }))).toEqual({
    actorId: id,
    from: '2026-11-22T20:00:00.000Z',
  });
  expect(auditQueryFrom(new URLSearchParams({ to: '2026-12-31' }))).toEqual({
    to: '2026-12-31T20:00:00.000Z',
  });
  expect(auditFilterKeys).toEqual(['operation', 'purpose', 'result', 'actor']);
});

it('says why a request was refused in the words that the person saw', () => {
  expect(problemTitle('not-found', 'en')).toBe(problems['not-found'].title.en);
  expect(problemTitle('not-found', 'ka')).toBe(problems['not-found'].title.ka);
  const untranslated = Object.keys(problems).filter(
    (code) => !/[\u10d0-\u10f0]{2}/u.test(problemTitle(code, 'ka')),
  );
  expect(untranslated).toEqual([]);
  expect(problemTitle('a-code-of-before', 'ka')).toBe('a-code-of-before');
});

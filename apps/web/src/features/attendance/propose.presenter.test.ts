import { ProblemError } from '@gza/client';
import type { Dto } from '@gza/contract';
import {
  chosenProgramme,
  failedRules,
  itemsToOffer,
  other,
  proposable,
  proposeBody,
  problemKey,
} from './propose.presenter.js';

const enrolment = (id: string, state: Dto<'Enrolment'>['state']) => ({
  state,
  planItemId: null,
  programme: { id } as Dto<'ProgrammeRef'>,
});
const item = (id: string, programmeId: string | null, more: Partial<Dto<'PlanItem'>> = {}) =>
  ({
    id,
    programmeId,
    kind: 'programme',
    state: 'planned',
    mandatory: false,
    ...more,
  }) as Dto<'PlanItem'>;
const values = { choice: other, programmeId: 'p1', language: 'ka', overrideReason: '' } as const;

it('offers what the plan asks for and nobody has begun, mandatory first', () => {
  const items = [
    item('a', 'p1'),
    item('b', 'p2', { mandatory: true }),
    item('c', 'p3', { state: 'done' }),
    item('d', null, { kind: 'service' }),
    item('e', 'p4'),
  ];
  const offered = itemsToOffer({ items }, [
    enrolment('p4', 'waitlisted'),
    enrolment('p1', 'withdrawn'),
  ]);
  expect(offered.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(itemsToOffer(null, [])).toEqual([]);
});

it('leaves out programmes that are not in use or go on already', () => {
  const programme = (id: string, used = true) =>
    ({ id, currentVersion: used ? {} : null }) as Dto<'Programme'>;
  const all = [programme('p1'), programme('p2'), programme('p3', false)];
  expect(proposable(all, [enrolment('p1', 'started')]).map(({ id }) => id)).toEqual(['p2']);
});

it('names the item of the plan, or the programme chosen outside of it', () => {
  const items = [item('a', 'p9')];
  expect(chosenProgramme({ ...values, choice: 'a' }, items)).toBe('p9');
  expect(proposeBody('b1', { ...values, choice: 'a' }, items, null)).toEqual({
    beneficiaryId: 'b1',
    programmeId: 'p9',
    language: 'ka',
    planItemId: 'a',
  });
  expect(proposeBody('b1', values, items, null)).toEqual({
    beneficiaryId: 'b1',
    programmeId: 'p1',
    language: 'ka',
  });
});

it('sends the grounds for what was refused, and for nothing else', () => {
  const refused = problemKey({ programmeId: 'p1' });
  const grounded = { ...values, overrideReason: ' ასე სჯობს ' };
  expect(proposeBody('b1', grounded, [], refused).overrideReason).toBe('ასე სჯობს');
  expect(proposeBody('b1', { ...grounded, programmeId: 'p2' }, [], refused)).not.toHaveProperty(
    'overrideReason',
  );
  // An empty reason is sent, so that the form reports it as missing.
  expect(proposeBody('b1', values, [], refused).overrideReason).toBe('');
});

it('reads the rules out of a refusal', () => {
  const problem = (type: string, params: object) =>
    new ProblemError({ type, title: '', detail: '', status: 422, params } as Dto<'Problem'>);
  const problemError = problem('/problems/not-eligible', { rules: ['language', 'riskLevel'] });
  expect(failedRules(problemError)).toEqual(['riskLevel', 'language']);
  expect(failedRules(problem('/problems/case-not-open', {}))).toEqual([]);
  expect(failedRules(undefined)).toEqual([]);
});

it('offers an item that has begun, and nothing that is no programme', () => {
  const items = [
    item('begun', 'p1', { state: 'inProgress' }),
    item('cancelled', 'p2', { state: 'cancelled' }),
    item('service', 'p3', { kind: 'service' }),
    item('open', null),
  ];
  expect(itemsToOffer({ items }, []).map(({ id }) => id)).toEqual(['begun']);
  expect(itemsToOffer(undefined, [])).toEqual([]);
});

it('knows no programme of an item that is not offered, and the typed one without items', () => {
  expect(chosenProgramme({ ...values, choice: 'gone' }, [item('a', 'p9')])).toBe('');
  expect(chosenProgramme({ ...values, choice: 'gone' }, [])).toBe('p1');
  expect(chosenProgramme({ ...values, choice: 'a' }, [item('a', null)])).toBe('');
  expect(other).toBe('other');
});

it('asks for a reason in the language that was refused', () => {
  expect(problemKey({ programmeId: 'p1' })).toBe('p1 ka');
  expect(problemKey({ programmeId: 'p1', language: 'en' })).toBe('p1 en');
  const english = { ...values, language: 'en' } as const;
  expect(proposeBody('b1', english, [], 'p1 ka')).not.toHaveProperty('overrideReason');
  expect(proposeBody('b1', english, [], 'p1 en')).toHaveProperty('overrideReason', '');
});

it('names no item for a programme outside of the plan, whatever its id', () => {
  expect(proposeBody('b1', values, [item('other', 'p9')], null)).not.toHaveProperty('planItemId');
});

it('reads no rules that are no list', () => {
  const problem = (more: object) =>
    new ProblemError({
      type: '/problems/not-eligible',
      title: '',
      detail: '',
      status: 422,
      ...more,
    } as Dto<'Problem'>);
  expect(failedRules(problem({ params: { rules: 'language' } }))).toEqual([]);
  expect(failedRules(problem({}))).toEqual([]);
});

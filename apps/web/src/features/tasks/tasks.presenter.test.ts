import { mayOf, taskRuleNames, taskRules } from '@gza/contract';
import { handTask, ruleLine } from '../../domain/tasks.fixture.js';
import { validateDto } from '../../platform/forms/validate-dto.js';
import {
  attemptBody,
  changeableTask,
  changeBody,
  changeValues,
  completeBody,
  dayChoices,
  daysOfExtension,
  daysOfNew,
  filtersFrom,
  firstLater,
  laterDays,
  newTaskBody,
  postponedBody,
  queryOf,
  ruleDraft,
  taskSteps,
} from './tasks.presenter.js';

const today = '2026-11-24';
const worker = mayOf('socialWorker');

describe('the steps of a line', () => {
  it('are those of a task by hand', () => {
    expect(taskSteps(handTask(), worker)).toEqual(['complete', 'postpone', 'change', 'cancel']);
  });

  it('are those that the rule allows, and none without a case', () => {
    const postponable = taskRuleNames.filter((rule) =>
      taskSteps(ruleLine(rule), worker).includes('postpone'),
    );
    expect(postponable).toEqual(
      taskRuleNames.filter((rule) => taskRules[rule].postponable && rule !== 'involvementEnding'),
    );
    expect(taskSteps(ruleLine('aftercareDue'), worker)).toEqual(['attempt', 'postpone']);
    expect(taskSteps(ruleLine('safetyAlert'), worker)).toEqual([]);
    expect(taskSteps(ruleLine('visitBeforeRelease', { caseId: null }), worker)).toEqual([
      'postpone',
    ]);
  });

  it('let the management extend the involvement, and nobody who may not write', () => {
    const ending = ruleLine('involvementEnding');
    expect(taskSteps(ending, worker)).toEqual([]);
    expect(taskSteps(ending, mayOf('supervisor'))).toEqual(['extend']);
    expect(taskSteps(handTask(), mayOf('administrator'))).toEqual([]);
  });
});

it('offers the days that are chosen most', () => {
  expect(dayChoices(daysOfNew, today)).toEqual([
    { key: 'today', day: '2026-11-24' },
    { key: 'tomorrow', day: '2026-11-25' },
    { key: 'week', day: '2026-12-01' },
  ]);
});

it('postpones to a later day than the present one, and not to one that is over', () => {
  expect(laterDays('2026-11-20', today).map(({ key }) => key)).toEqual([
    'tomorrow',
    'week',
    'twoWeeks',
  ]);
  expect(laterDays('2026-12-01', today)).toEqual([{ key: 'twoWeeks', day: '2026-12-08' }]);
  expect(laterDays('2027-01-01', today)).toEqual([]);
  expect(laterDays('2026-11-20', today, daysOfExtension)).toEqual([
    { key: 'threeMonths', day: '2027-02-24' },
    { key: 'sixMonths', day: '2027-05-24' },
  ]);
  expect([firstLater('2026-11-20', today), firstLater('2026-11-24', today)]).toEqual([
    '2026-11-24',
    '2026-11-25',
  ]);
});

it('sends a new task with its colleague, and without one leaves it to the caller', () => {
  const values = { title: ' გადავურეკო ', dueOn: today, assigneeId: '' };
  expect(newTaskBody('z1', values)).toEqual({
    beneficiaryId: 'z1',
    title: 'გადავურეკო',
    dueOn: today,
  });
  expect(newTaskBody('z1', { ...values, assigneeId: 'm1' }).assigneeId).toBe('m1');
});

it('changes the words and the colleague', () => {
  const task = changeableTask(handTask());
  expect(changeValues(task)).toEqual({ title: 'გადავურეკო', assigneeId: 'm1' });
  expect(changeBody(changeValues(task))).toEqual({ title: 'გადავურეკო', assigneeId: 'm1' });
  expect(changeBody(changeValues({ ...task, assignee: null }))).toEqual({ title: 'გადავურეკო' });
});

it('sends a result where there is one', () => {
  expect([completeBody('  '), completeBody(' მოვა ')]).toEqual([{}, { result: 'მოვა' }]);
});

describe('what is recorded of a rule', () => {
  const line = { rule: 'aftercareDue', subjectId: '0190a000-0000-7000-8000-000000000001' } as const;
  const errorsOf = (body: object) =>
    Object.keys(validateDto('RecordTaskStepBody', body as never, 'en'));

  it('is a later day with its reason', () => {
    const body = postponedBody(line, { dueOn: '2026-12-01', text: ' ავად არის ' });
    expect(body).toEqual({ ...line, kind: 'postponed', dueOn: '2026-12-01', text: 'ავად არის' });
    expect(errorsOf(body)).toEqual([]);
    expect(errorsOf(postponedBody(line, { dueOn: '', text: '' }))).toEqual(['dueOn', 'text']);
  });

  it('is an attempt, of which it must be chosen how it went', () => {
    const body = attemptBody(line, { reached: 'no', text: 'არ პასუხობს' });
    expect(body).toEqual({ ...line, kind: 'attempt', reached: false, text: 'არ პასუხობს' });
    expect(errorsOf(body)).toEqual([]);
    expect(attemptBody(line, { reached: 'yes', text: '' }).reached).toBe(true);
    expect(errorsOf(attemptBody(line, { reached: '', text: 'არ პასუხობს' }))).toEqual(['reached']);
  });

  it('has a draft of its own for each person, rule and record', () => {
    expect(ruleDraft(ruleLine('silentCase'), 'postpone')).toBe(
      'person.z1.rule.silentCase.s1.postpone',
    );
  });
});

describe('the question of the list', () => {
  const me = { id: 'm1', bureauId: 'b1' };
  const head = { id: 'h1', bureauId: null };
  const filters = (text: string, mayOthers = true) =>
    filtersFrom(new URLSearchParams(text), mayOthers);
  const of = (text: string, who: typeof me | typeof head = me) =>
    queryOf(filters(text), who, today);

  it('is for the own tasks, by a day or a rule', () => {
    expect(of('')).toEqual({});
    expect(of('when=late')).toEqual({ to: '2026-11-23' });
    expect(of('when=today')).toEqual({ from: today, to: today });
    expect(of('when=ahead')).toEqual({ from: '2026-11-25' });
    expect(of('rule=silentCase')).toEqual({ rule: 'silentCase', assigneeId: 'm1' });
    expect(of('rule=nothing&when=never')).toEqual({});
  });

  it('is for the bureau, a colleague or a rule of it', () => {
    expect(of('of=bureau')).toEqual({ bureauId: 'b1' });
    expect(of('of=bureau&staff=m2&rule=silentCase&when=late')).toEqual({
      bureauId: 'b1',
      assigneeId: 'm2',
      rule: 'silentCase',
      to: '2026-11-23',
    });
  });

  it('waits for a choice of the head', () => {
    expect(of('of=bureau', head)).toBeNull();
    expect(of('of=bureau&when=late', head)).toBeNull();
    expect(of('of=bureau&bureau=b2', head)).toEqual({ bureauId: 'b2' });
    expect(of('of=bureau&rule=silentCase', head)).toEqual({ rule: 'silentCase' });
    expect(of('of=bureau&staff=m2', head)).toEqual({ assigneeId: 'm2' });
  });

  it('stays with the own tasks for those who manage nobody', () => {
    expect(filters('of=bureau&staff=m2&bureau=b2&rule=silentCase', false)).toEqual({
      of: 'mine',
      bureau: '',
      staff: '',
      rule: 'silentCase',
      when: '',
    });
  });
});

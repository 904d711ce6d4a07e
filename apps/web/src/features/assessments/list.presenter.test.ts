import type { Dto } from '@gza/contract';
import { item, title } from './assessment.fixture.js';
import {
  byInstrument,
  choicesFor,
  isBlocked,
  nextOf,
  overdueInterview,
  placeOfBlock,
  previousOf,
  startBody,
} from './list.presenter.js';

it('groups by instrument, the interview first, newest first, discarded last', () => {
  const groups = byInstrument([
    item({ id: 'test', code: 'phq-9', assessedOn: '2026-11-01' }),
    item({ id: 'old', state: 'superseded', assessedOn: '2026-01-01' }),
    item({ id: 'gone', state: 'discarded', assessedOn: '2026-10-01' }),
    item({ id: 'new', assessedOn: '2026-06-01' }),
  ]);
  expect(groups.map(({ code, items }) => [code, items.map(({ id }) => id)])).toEqual([
    ['bps-rnr', ['new', 'old', 'gone']],
    ['phq-9', ['test']],
  ]);
});

it('says what comes next', () => {
  const next = (more: Parameters<typeof item>[0]) => nextOf(item(more));
  expect(next({ state: 'draft' })).toBe('goOn');
  expect(next({ state: 'returned' })).toBe('correct');
  expect(next({ state: 'completed' })).toBe('wait');
  expect(next({ reassessDueOn: '2026-12-01' })).toBe('reassess');
  expect(next({})).toBe('none');
  expect(next({ state: 'superseded' })).toBe('none');
});

describe('a reassessment', () => {
  const due = item({ id: 'due', level: 'high', reassessDueOn: '2026-08-01' });

  it('is overdue from the day after, unless one is under way', () => {
    expect(overdueInterview([due], '2026-08-01')).toBeUndefined();
    expect(overdueInterview([due], '2026-08-02')?.id).toBe('due');
    const draft = item({ id: 'draft', state: 'draft', assessedOn: '2026-08-02' });
    expect(overdueInterview([draft, due], '2026-08-02')).toBeUndefined();
    expect(overdueInterview([{ ...draft, state: 'discarded' }, due], '2026-08-02')).toBe(due);
  });

  it('is compared with the last finished one before it', () => {
    const now = item({ id: 'now', state: 'draft', assessedOn: '2026-08-02' });
    const others = [
      item({ id: 'other', code: 'phq-9', assessedOn: '2026-08-01' }),
      item({ id: 'thrown', state: 'discarded', assessedOn: '2026-07-01' }),
      item({ id: 'older', state: 'superseded', assessedOn: '2026-02-01' }),
    ];
    expect(previousOf([now, ...others, due], now)?.id).toBe('due');
    expect(previousOf([now, ...others], now)?.id).toBe('older');
    expect(previousOf([now], now)).toBeUndefined();
  });
});

describe('a beginning', () => {
  const instrument = (code: string, more: Partial<Dto<'Instrument'>> = {}): Dto<'Instrument'> => ({
    code,
    title,
    clinical: code !== 'bps-rnr',
    filledBy: code === 'bps-rnr' ? ['socialWorker', 'psychologist'] : ['psychologist'],
    audience: ['adult'],
    activeVersion: 1,
    ...more,
  });
  const all = [
    instrument('phq-9'),
    instrument('old', { activeVersion: null }),
    instrument('bps-rnr'),
  ];
  const codes = (role: 'socialWorker' | 'psychologist' | 'supervisor') =>
    choicesFor(all, [], role).map((choice) => choice.instrument.code);

  it('is offered to those who fill in the form', () => {
    expect(codes('socialWorker')).toEqual(['bps-rnr']);
    expect(codes('psychologist')).toEqual(['bps-rnr', 'phq-9']);
    expect(codes('supervisor')).toEqual([]);
  });

  it('goes on with what is not finished', () => {
    const open = item({ state: 'returned' });
    expect(choicesFor(all, [open], 'socialWorker')[0]?.open).toBe(open);
    expect(choicesFor(all, [item()], 'socialWorker')[0]?.open).toBeUndefined();
  });

  it('says its day only when that is another one', () => {
    const values = { caseId: 'c', instrumentCode: 'x', language: 'ka' as const, on: '2026-08-01' };
    expect(startBody(values, '2026-08-01')).not.toHaveProperty('assessedOn');
    expect(startBody(values, '2026-08-02')).toHaveProperty('assessedOn', '2026-08-01');
  });

  it('knows the refusals that are put right with the case', () => {
    expect(isBlocked('consent-required')).toBe(true);
    expect(isBlocked('forbidden')).toBe(false);
    expect(isBlocked(undefined)).toBe(false);
    expect(placeOfBlock('legal-basis-required')).toBe('file');
    expect(placeOfBlock('case-manager-missing')).toBe('case');
  });
});

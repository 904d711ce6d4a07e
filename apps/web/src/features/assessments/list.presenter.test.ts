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

describe('order and choice in detail', () => {
  it('puts the later of a day first', () => {
    const at = (id: string, createdAt: string) => item({ id, createdAt });
    const [group] = byInstrument([
      at('early', '2026-05-01T08:00:00.000Z'),
      at('late', '2026-05-01T09:00:00.000Z'),
    ]);
    expect(group).toMatchObject({ code: 'bps-rnr', title, clinical: false });
    expect(group?.items.map(({ id }) => id)).toEqual(['late', 'early']);
    expect(byInstrument([item({ code: 'phq-9' })])[0]?.clinical).toBe(true);
  });

  it('has nothing to come after what was discarded or replaced', () => {
    expect(nextOf(item({ state: 'discarded', reassessDueOn: '2026-12-01' }))).toBe('none');
    expect(nextOf(item({ state: 'superseded', reassessDueOn: '2026-12-01' }))).toBe('none');
  });

  it('is overdue also while another instrument, or an older one, is under way', () => {
    const due = item({ id: 'due', reassessDueOn: '2026-08-01' });
    const other = item({ id: 'other', code: 'phq-9', state: 'draft', assessedOn: '2026-08-02' });
    const older = item({ id: 'older', state: 'draft', assessedOn: '2026-01-01' });
    const replaced = item({ id: 'x', state: 'superseded', assessedOn: '2026-08-02' });
    expect(overdueInterview([other, older, replaced, due], '2026-08-02')).toBe(due);
    expect(overdueInterview([item({ id: 'fine' })], '2026-08-02')).toBeUndefined();
    const same = { ...item({ id: 'same', state: 'draft' }), createdAt: due.createdAt };
    expect(overdueInterview([same, due], '2026-08-02')).toBe(due);
  });

  it('compares within a day by when they were begun', () => {
    const at = (id: string, time: string, state: 'completed' | 'draft' = 'completed') =>
      item({ id, state, createdAt: `2026-05-01T${time}:00.000Z` });
    const now = at('now', '10:00', 'draft');
    expect(previousOf([now, at('before', '09:00')], now)?.id).toBe('before');
    expect(previousOf([now, at('after', '11:00')], now)).toBeUndefined();
    expect(previousOf([now, at('same', '10:00')], now)).toBeUndefined();
    expect(previousOf([now, at('draft', '09:00', 'draft')], now)).toBeUndefined();
    const later = item({ id: 'later', state: 'completed', assessedOn: '2026-06-01' });
    expect(previousOf([later], now)).toBeUndefined();
    // The assessment itself, read again after it was finished, is not its own predecessor.
    expect(previousOf([{ ...now, state: 'completed', assessedOn: '2026-04-01' }], now)).toBe(
      undefined,
    );
  });

  it('begins no second one while a draft is there, and does not take another instrument for it', () => {
    const instrument = (code: string): Dto<'Instrument'> => ({
      code,
      title,
      clinical: code !== 'bps-rnr',
      filledBy: ['psychologist'],
      audience: ['adult'],
      activeVersion: 1,
    });
    const draft = item({ id: 'draft', code: 'phq-9', state: 'draft' });
    expect(
      choicesFor([instrument('phq-9'), instrument('bps-rnr')], [draft], 'psychologist'),
    ).toEqual([
      { instrument: instrument('bps-rnr') },
      { instrument: instrument('phq-9'), open: draft },
    ]);
  });

  it('is blocked for each of the three reasons', () => {
    expect(
      ['consent-required', 'legal-basis-required', 'case-manager-missing'].map(isBlocked),
    ).toEqual([true, true, true]);
    expect(placeOfBlock('consent-required')).toBe('file');
  });

  it('sends what was chosen', () => {
    const values = { caseId: 'c', instrumentCode: 'x', language: 'en' as const, on: '' };
    expect(startBody(values, '2026-08-01')).toEqual({
      caseId: 'c',
      instrumentCode: 'x',
      language: 'en',
    });
    expect(startBody({ ...values, on: '2026-07-31' }, '2026-08-01')).toEqual({
      caseId: 'c',
      instrumentCode: 'x',
      language: 'en',
      assessedOn: '2026-07-31',
    });
  });
});

import { periodOf, queryOf, scopes, stateFrom, turned, views } from './calendar.presenter.js';

describe('the address', () => {
  it('begins with the own week, on a phone with its list', () => {
    const params = new URLSearchParams();
    expect(stateFrom(params, '2026-11-24', false)).toMatchObject({
      scope: 'mine',
      view: 'week',
      date: '2026-11-24',
    });
    expect(stateFrom(params, '2026-11-24', true).view).toBe('list');
  });

  it('takes what it knows and leaves what it does not', () => {
    const params = new URLSearchParams('of=rooms&view=month&date=2026-02-30&place=4');
    expect(stateFrom(params, '2026-11-24', false)).toMatchObject({
      scope: 'rooms',
      view: 'month',
      date: '2026-11-24',
      place: '4',
    });
    expect(stateFrom(params, '2026-11-24', true).view).toBe('list');
    expect(stateFrom(new URLSearchParams('view=day'), '2026-11-24', true).view).toBe('day');
  });
});

describe('the period', () => {
  it('is a day, a week from Monday, or six weeks about a month', () => {
    expect(periodOf('day', '2026-11-24')).toEqual({ from: '2026-11-24', to: '2026-11-24' });
    expect(periodOf('list', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(periodOf('month', '2026-11-24')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
  });

  it('is turned by its own length', () => {
    expect(turned('day', '2026-11-30', 1)).toBe('2026-12-01');
    expect(turned('week', '2026-11-24', -1)).toBe('2026-11-17');
    expect(turned('month', '2026-10-31', 1)).toBe('2026-11-01');
  });
});

describe('the question', () => {
  const state = stateFrom(new URLSearchParams('of=team'), '2026-11-24', false);
  const period = { from: '2026-11-23', to: '2026-11-29' };

  it('is for the own sessions, or for those of the bureau', () => {
    expect(queryOf({ ...state, scope: 'mine' }, 'b1')).toEqual(period);
    expect(queryOf(state, 'b1')).toEqual({ ...period, bureauId: 'b1' });
    expect(queryOf({ ...state, staff: 'm1' }, 'b1')).toEqual({
      ...period,
      bureauId: 'b1',
      staffId: 'm1',
    });
  });

  it('waits for a bureau, and for a month for a colleague or a room', () => {
    expect(queryOf(state, null)).toBeNull();
    expect(queryOf({ ...state, bureau: 'b2' }, null)).toEqual({ ...period, bureauId: 'b2' });
    expect(queryOf({ ...state, view: 'month' }, 'b1')).toBeNull();
    expect(queryOf({ ...state, view: 'month', scope: 'rooms', place: '4' }, 'b1')).toMatchObject({
      place: '4',
    });
  });
});

describe('the whole address', () => {
  const today = '2026-11-24';

  it('is empty filters and what takes place, by default', () => {
    expect(stateFrom(new URLSearchParams(), today, false)).toEqual({
      scope: 'mine',
      view: 'week',
      date: today,
      bureau: '',
      staff: '',
      place: '',
      off: false,
    });
  });

  it('is read in full', () => {
    const params = new URLSearchParams(
      'of=team&view=list&date=2026-02-28&bureau=b2&staff=m1&place=4&off=shown',
    );
    expect(stateFrom(params, today, false)).toEqual({
      scope: 'team',
      view: 'list',
      date: '2026-02-28',
      bureau: 'b2',
      staff: 'm1',
      place: '4',
      off: true,
    });
    expect(stateFrom(new URLSearchParams('off=hidden'), today, false).off).toBe(false);
  });

  it.each(scopes)('knows the scope %s', (scope) => {
    expect(stateFrom(new URLSearchParams({ of: scope }), today, false).scope).toBe(scope);
  });

  it.each(views)('knows the view %s', (view) => {
    expect(stateFrom(new URLSearchParams({ view }), today, false).view).toBe(view);
  });

  it('offers scopes and views in their order', () => {
    expect(scopes).toEqual(['mine', 'team', 'rooms']);
    expect(views).toEqual(['day', 'week', 'month', 'list']);
  });
});

describe('turning and asking', () => {
  const state = stateFrom(new URLSearchParams('of=team'), '2026-11-24', false);

  it('turns several periods at once', () => {
    expect(turned('day', '2026-11-24', -2)).toBe('2026-11-22');
    expect(turned('list', '2026-11-24', 2)).toBe('2026-12-08');
    expect(turned('month', '2026-11-24', -2)).toBe('2026-09-01');
  });

  it('asks for a colleague among the team alone, and for a room among rooms alone', () => {
    const chosen = { ...state, staff: 'm1', place: '4' };
    const period = { from: '2026-11-23', to: '2026-11-29', bureauId: 'b1' };
    expect(queryOf(chosen, 'b1')).toEqual({ ...period, staffId: 'm1' });
    expect(queryOf({ ...chosen, scope: 'rooms' }, 'b1')).toEqual({ ...period, place: '4' });
    expect(queryOf({ ...chosen, scope: 'rooms', place: '' }, 'b1')).toEqual(period);
    expect(queryOf({ ...state, view: 'month', staff: 'm1' }, 'b1')).toMatchObject({
      staffId: 'm1',
    });
    expect(queryOf({ ...state, view: 'month', place: '4' }, 'b1')).toBeNull();
    expect(queryOf({ ...state, scope: 'mine', view: 'month' }, null)).toEqual({
      from: '2026-10-26',
      to: '2026-12-06',
    });
  });

  it('asks for the own bureau whatever bureau the address names', () => {
    expect(queryOf({ ...state, bureau: 'b2' }, 'b1')).toMatchObject({ bureauId: 'b1' });
  });
});

import { AnswersDraft, type DraftPort, type SavedAnswers } from './answers-draft.js';
import { mergedAnswers, partOf, withAnswer } from './answers-merge.js';

class Stale extends Error {}

/** A server with one record that counts its versions. */
function server(answers: SavedAnswers['answers'] = {}) {
  const record = { version: 1, answers };
  const sent: object[] = [];
  const port: DraftPort = {
    save: (part, version) => {
      if (version !== record.version) return Promise.reject(new Stale());
      sent.push(part);
      record.version += 1;
      for (const [id, value] of Object.entries(part))
        record.answers = withAnswer(record.answers, id, value ?? undefined);
      return Promise.resolve({ ...record });
    },
    load: () => Promise.resolve({ ...record }),
    isInvalid: (all, id) => all[id] === 'faulty',
    isStale: (error) => error instanceof Stale,
    mayHelp: () => true,
    remember: jest.fn(),
  };
  const colleague = (id: string, value: string) => {
    record.answers = withAnswer(record.answers, id, value);
    record.version += 1;
  };
  return { record, sent, port, colleague, draft: new AnswersDraft({ ...record }, port) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('answers that save themselves', () => {
  it('go two seconds after the last key, and at once sooner when one is chosen', async () => {
    const { draft, sent } = server();
    draft.change('notes', 'ა', 'typed');
    await wait(1500);
    draft.change('notes', 'აბ', 'typed');
    await wait(1900);
    expect(sent).toEqual([]);
    await wait(200);
    expect(sent).toEqual([{ notes: 'აბ' }]);
    draft.change('mood', 'often', 'chosen');
    await wait(500);
    expect(sent[1]).toEqual({ mood: 'often' });
    expect(draft.state()).toMatchObject({ status: 'saved', saved: { version: 3 } });
  });

  it('are sent once, cleared with null, and kept back while they are faulty', async () => {
    const { draft, sent, record } = server({ a: 'x', b: 'y' });
    draft.change('a', undefined, 'chosen');
    draft.change('b', 'faulty', 'typed');
    await draft.flush();
    await draft.flush();
    expect(sent).toEqual([{ a: null }]);
    expect(record.answers).toEqual({ b: 'y' });
  });

  it('are tried again when there was no answer', async () => {
    const { draft, port, record } = server();
    const save = port.save;
    port.save = () => Promise.reject(new TypeError('no line'));
    draft.change('a', 'x', 'chosen');
    await wait(500);
    expect(draft.state().status).toBe('failed');
    port.save = save;
    await wait(5000);
    expect(draft.state().status).toBe('saved');
    expect(record.answers).toEqual({ a: 'x' });
  });

  it('wait for a save that is under way, and then send what came after', async () => {
    const { draft, sent } = server();
    draft.change('a', 'x', 'chosen');
    const first = draft.flush();
    draft.change('b', 'y', 'chosen');
    await Promise.all([first, draft.flush()]);
    expect(sent).toEqual([{ a: 'x' }, { b: 'y' }]);
  });
});

describe('with a colleague at the same draft', () => {
  it('both keep what they alone changed', async () => {
    const { draft, record, colleague } = server({ a: '1', b: '1' });
    colleague('b', '2');
    draft.change('a', '2', 'chosen');
    expect(await draft.flush()).toBe(true);
    expect(record.answers).toEqual({ a: '2', b: '2' });
    expect(draft.state().answers).toEqual({ a: '2', b: '2' });
  });

  it('both values of one answer stand side by side until somebody chooses', async () => {
    const { draft, record, colleague } = server({ a: '1' });
    colleague('a', 'theirs');
    draft.change('a', 'mine', 'chosen');
    draft.change('c', 'x', 'chosen');
    await draft.flush();
    expect(record.answers).toEqual({ a: 'theirs', c: 'x' });
    expect(draft.state().answers['a']).toBe('mine');
    expect([...draft.state().conflicts]).toEqual([['a', 'theirs']]);
    draft.choose('a', 'mine');
    await wait(10);
    expect(record.answers).toEqual({ a: 'mine', c: 'x' });
  });

  it('theirs can be taken, and what arrives by itself is shown', async () => {
    const { draft, record, colleague } = server({ a: '1' });
    draft.change('a', 'mine', 'typed');
    colleague('a', 'theirs');
    colleague('b', 'new');
    draft.receive({ ...record });
    expect(draft.state().answers).toEqual({ a: 'mine', b: 'new' });
    draft.choose('a', 'theirs');
    await wait(3000);
    expect(draft.state()).toMatchObject({ answers: { a: 'theirs', b: 'new' }, status: 'saved' });
    expect(record.version).toBe(3);
  });
});

it('takes up what a page before a reload could not send', async () => {
  const { draft, record, colleague } = server({ a: '1', b: '1' });
  colleague('b', '2');
  draft.receive({ ...record });
  draft.begin({ base: { a: '1', b: '1' }, part: { a: 'typed', b: 'typed' } });
  await wait(10);
  expect(record.answers).toEqual({ a: 'typed', b: '2' });
  expect([...draft.state().conflicts]).toEqual([['b', '2']]);
});

it('prefers what was answered before the earlier page could be taken up', async () => {
  const { draft, record } = server({ a: '1' });
  draft.change('a', 'now', 'typed');
  draft.begin({ base: { a: '1' }, part: { a: 'before', b: 'before' } });
  await wait(10);
  expect(record.answers).toEqual({ a: 'now', b: 'before' });
});

it('tells apart who changed what', () => {
  expect(mergedAnswers({ a: '1' }, { a: '1' }, {})).toEqual({ answers: {}, conflicts: new Map() });
  expect(mergedAnswers({}, { a: ['x'] }, { a: ['x'] }).conflicts.size).toBe(0);
  expect(partOf({ a: ['x'] }, { a: ['x'] })).toEqual({});
  expect(withAnswer({ a: '1' }, 'a', '  ')).toEqual({});
});

it('writes nothing over what an earlier page kept before it was read', async () => {
  const { draft, port } = server({ a: '1' });
  draft.change('b', 'now', 'typed');
  await draft.flush();
  draft.change('c', 'now', 'typed');
  expect(port.remember).not.toHaveBeenCalled();
  draft.begin({ base: { a: '1' }, part: { a: 'before' } });
  expect(port.remember).toHaveBeenCalledTimes(1);
  expect(port.remember).toHaveBeenLastCalledWith({ a: 'before', c: 'now' }, { a: '1', b: 'now' });
});

it('keeps what was answered before there was nothing to read', () => {
  const { draft, port } = server();
  draft.begin();
  expect(port.remember).not.toHaveBeenCalled();
  draft.change('a', 'x', 'typed');
  expect(port.remember).toHaveBeenLastCalledWith({ a: 'x' }, {});
});

import { IssuedCardRecord } from '../../src/modules/services/persistence/entities.js';
import { systemActor } from '../../src/platform/actor.js';
import { usePipelining } from '../../src/platform/db/pipeline.js';
import { statement, viewStatement } from '../../src/platform/db/statement.js';
import { UnitOfWorkMisuse } from '../../src/platform/db/tx-guard.js';
import { Tx } from '../../src/platform/db/tx.js';
import { DisclosingProblemError, ProblemError } from '../../src/platform/errors.js';
import { assertNoUnitOfWork } from '../../src/platform/db/unit-of-work-scope.js';
import type { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { TestApi } from '../support/api.js';

const actor = systemActor('test');
const context = { endpoint: 'outerWork', operation: 'none', traceId: 'test' } as const;
const inner = { ...context, endpoint: 'innerWork' };

const note = statement({
  name: 'guard-note',
  params: ['text'],
  text: 'insert into noted (what) values ($1)',
});
const one = statement({ name: 'guard-one', row: { one: 'int' }, text: 'select 1 as one' });
const count = statement({
  name: 'guard-count',
  row: { count: 'int' },
  text: 'select count(*)::int as count from noted',
});
const forbidden = statement({ name: 'guard-forbidden', text: 'delete from audit_event' });
const view = viewStatement({ name: 'guard-view', text: `select '1' as body` });
const writingView = viewStatement({
  name: 'guard-writing-view',
  text: `
    with
      n as (
        insert into
          noted (what)
        values
          ('by a view')
        returning
          what
      )
    select
      what as body
    from
      n`,
});

/** Every public member of `Tx`: what the guard refuses of it. A new member needs an entry here. */
const members = {
  sql: 'a statement',
  row: 'a statement',
  begin: 'a statement',
  attempt: 'a statement',
  insert: 'a statement',
  create: 'a statement',
  get: 'a statement',
  find: 'a statement',
  lock: 'a statement',
  update: 'a statement',
  set: 'a statement',
  remove: 'a statement',
  enqueue: 'a statement',
  audit: 'nothing sent, lost after the end',
  auditAnswer: 'nothing sent, lost after the end',
  emit: 'nothing sent, lost after the end',
  hold: 'a statement',
  settle: 'ends it',
  afterCommit: 'nothing sent, lost after the end',
  closing: 'ends it',
  abandon: 'ends it',
  isOpen: 'not guarded: tells whether it has ended',
  newId: 'not guarded: makes an id of nothing',
  actor: 'not guarded: a constant',
  context: 'not guarded: a constant',
  now: 'not guarded: a constant',
} as const;

/** What is private in TypeScript only; named here so that the list above holds the rest. */
const hidden = [
  'constructor',
  'audits',
  'events',
  'committed',
  'depth',
  'opened',
  'held',
  'emptyHeld',
  'sendHeld',
  'byHolding',
  'guard',
  'client',
  'entities',
  'open',
  'byEntity',
  'change',
];

const id = '0190b0a0-0000-7000-8000-000000000001';
const record = Object.assign(new IssuedCardRecord(), { id, version: 1 });

/** A call of each member that sends a statement or keeps something. `begin` has nothing to do once it is open. */
const calls: Readonly<Record<string, (tx: Tx) => unknown>> = {
  sql: (tx) => tx.sql(one()),
  row: (tx) => tx.row(one()),
  attempt: (tx) => tx.attempt(async () => undefined),
  insert: (tx) => tx.insert(IssuedCardRecord, { id }),
  create: (tx) => tx.create(IssuedCardRecord, {}),
  get: (tx) => tx.get(IssuedCardRecord, { id }),
  find: (tx) => tx.find(IssuedCardRecord, { id }),
  lock: (tx) => tx.lock(IssuedCardRecord, id),
  update: (tx) => tx.update(IssuedCardRecord, record, {}),
  set: (tx) => tx.set(IssuedCardRecord, id, { note: 'x' }),
  remove: (tx) => tx.remove(IssuedCardRecord, { id }),
  enqueue: (tx) => tx.enqueue('relayOutbox', {}),
  audit: (tx) => tx.audit({ subjects: [id] }),
  auditAnswer: (tx) => tx.auditAnswer({ subjects: [id] }),
  emit: (tx) =>
    tx.emit('workingDays.changed', { dayOffId: id, kind: 'decree', from: '2026-11-24' }),
  hold: (tx) => tx.hold(one()),
  afterCommit: (tx) => tx.afterCommit(() => undefined),
};
const kindOf = (name: string) => members[name as keyof typeof members];
const sending = Object.keys(calls).filter((name) => kindOf(name) === 'a statement');
const keeping = Object.keys(calls).filter((name) => kindOf(name) !== 'a statement');

const misuseOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(UnitOfWorkMisuse);
    return (error as Error).message;
  }
  return 'not refused';
};

describe('a unit of work', () => {
  let api: TestApi;
  let uow: UnitOfWork;

  beforeAll(async () => {
    api = await TestApi.start();
    uow = api.server.uow;
    await api.owner.query(
      'create table noted (what text); grant select, insert on noted to gza_worker',
    );
  });
  beforeEach(() => api.owner.query('truncate noted'));
  afterAll(() => api.stop());

  afterEach(() => usePipelining(true));
  it.each([true, false])('reads only in a view (one packet: %s)', async (pipelined) => {
    usePipelining(pipelined);
    await expect(uow.view(actor, inner, writingView())).rejects.toThrow(
      'cannot execute SELECT in a read-only transaction',
    );
    const { rows } = await api.owner.query("select what from noted where what = 'by a view'");
    expect(rows).toEqual([]);
  });

  const noted = async () =>
    (await api.owner.query<{ what: string }>('select what from noted order by what')).rows.map(
      ({ what }) => what,
    );
  /** Waits for calls that nobody awaits, so that a test sees what they leave behind. */
  const unawaited: Promise<unknown>[] = [];
  const notAwaited = <T>(call: Promise<T>): Promise<T> => {
    unawaited.push(call);
    return call;
  };
  const allAnswered = () => Promise.allSettled(unawaited.splice(0));

  /** What is left of a unit of work after its end. */
  const leftOver = async (): Promise<Tx> => {
    let left: Tx | undefined;
    await uow.run(actor, context, async (tx) => {
      left = tx;
      await tx.sql(one());
    });
    return left as Tx;
  };

  it('has an entry for each public member of Tx: guarded, or why not', async () => {
    const tx = await leftOver();
    const present = [...Object.getOwnPropertyNames(Tx.prototype), ...Object.keys(tx)].filter(
      (name) => !hidden.includes(name),
    );
    expect(present.toSorted()).toEqual(Object.keys(members).toSorted());
    expect(Object.keys(calls).toSorted()).toEqual(
      Object.entries(members)
        .filter(([name, kind]) => /statement|lost/u.test(kind) && name !== 'begin')
        .map(([name]) => name)
        .toSorted(),
    );
  });

  describe.each([true, false])('sends one statement at a time (one packet: %s)', (pipelined) => {
    beforeEach(() => usePipelining(pipelined));

    it.each(sending)('refuses tx.%s while another runs, and undoes both', async (name) => {
      const message = await misuseOf(() =>
        uow.run(actor, context, (tx) =>
          Promise.all([notAwaited(tx.sql(note('first'))), calls[name]?.(tx)]),
        ),
      );
      await allAnswered();
      expect(message).toMatch(/^tx\.\w+ \([\w -]+\) was called while tx\.sql \(guard-note\) was/u);
      expect(message).toMatch(/await each call of tx before the next \(no Promise\.all over tx\)/u);
      expect(await noted()).toEqual([]);
    });

    it('refuses the opening beside the first statement', async () => {
      expect(
        await misuseOf(() =>
          uow.run(actor, context, (tx) =>
            Promise.all([tx.find(IssuedCardRecord, { id }), tx.find(IssuedCardRecord, { id })]),
          ),
        ),
      ).toMatch(/^tx\.find \(IssuedCardRecord\) was called while tx\.find \(IssuedCardRecord\)/u);
    });

    it('is given up even when the work catches the misuseOf', async () => {
      const message = await misuseOf(() =>
        uow.run(actor, context, async (tx) => {
          await tx.sql(note('before'));
          await Promise.allSettled([tx.sql(note('first')), tx.sql(note('second'))]);
        }),
      );
      expect(message).toMatch(/^tx\.sql \(guard-note\) was called while .* was given up/u);
      expect(await noted()).toEqual([]);
    });

    it('is given up when it happens in a part that could be undone alone', async () => {
      await misuseOf(() =>
        uow.run(actor, context, async (tx) => {
          await tx
            .attempt(() => Promise.all([tx.sql(note('first')), tx.sql(note('second'))]))
            .catch(() => undefined);
        }),
      );
      expect(await noted()).toEqual([]);
    });

    it('refuses to commit while a statement is not awaited', async () => {
      expect(
        await misuseOf(() =>
          uow.run(actor, context, async (tx) => {
            await tx.sql(one());
            void notAwaited(tx.sql(note('not awaited')));
          }),
        ),
      ).toBe(
        'The work of a unit of work returned while tx.sql (guard-note) was still running: await every call of tx before it returns.',
      );
      expect(await noted()).toEqual([]);
    });

    it('refuses to commit while its first statement is not awaited', async () => {
      expect(
        await misuseOf(() =>
          uow.run(actor, context, async (tx) => void notAwaited(tx.sql(note('not awaited')))),
        ),
      ).toMatch(/^The work of a unit of work returned while tx\.sql \(guard-note\) was still/u);
      await allAnswered();
      expect(await noted()).toEqual([]);
    });

    it('lets one statement follow the other, within parts that can be undone and outside', async () => {
      await uow.run(actor, context, async (tx) => {
        await tx.begin();
        await tx.sql(note('a'));
        await tx.attempt(async () => {
          await tx.sql(note('b'));
          await tx.attempt(
            async () => void (await tx.sql(note('undone'))),
            () => false,
          );
        });
        await tx.attempt(() => tx.sql(note('c')));
        await tx.begin();
      });
      expect(await noted()).toEqual(['a', 'b', 'c']);
    });
  });

  describe.each([true, false])('holds a statement (one packet: %s)', (pipelined) => {
    beforeEach(() => usePipelining(pipelined));
    const runs = (work: (tx: Tx) => Promise<unknown>) => uow.run(actor, context, work);
    const inOrder = async () =>
      (await api.owner.query<{ what: string }>('select what from noted order by ctid')).rows.map(
        ({ what }) => what,
      );

    it('until the next one, or the end', async () => {
      await runs(async (tx) => {
        tx.hold(note('first'));
        await tx.sql(note('second'));
        tx.hold(note('third'));
        tx.hold(note('fourth'));
        await tx.find(IssuedCardRecord, { id });
        await tx.sql(note('fifth'));
        tx.hold(note('last'));
      });
      expect(await inOrder()).toEqual(['first', 'second', 'third', 'fourth', 'fifth', 'last']);
    });

    it('that the next one sees', async () => {
      await runs(async (tx) => {
        tx.hold(note('held'));
        expect(await tx.row(count())).toEqual({ count: 1 });
        tx.hold(note('held too'));
        expect(await tx.row(count())).toEqual({ count: 2 });
      });
    });

    it('that is undone with its part, and only then', async () => {
      await runs(async (tx) => {
        tx.hold(note('before'));
        const undone = tx.attempt(async () => {
          tx.hold(note('undone'));
          throw new Error('the part failed');
        });
        await expect(undone).rejects.toThrow('the part failed');
        await tx.attempt(
          async () => tx.hold(note('not kept')),
          () => false,
        );
        await tx.attempt(async () => tx.hold(note('kept')));
        tx.hold(note('after'));
      });
      expect(await inOrder()).toEqual(['before', 'kept', 'after']);
    });

    it('whose violation ends its part alone', async () => {
      await runs(async (tx) => {
        const part = tx.attempt(async () => tx.hold(forbidden()));
        await expect(part).rejects.toThrow('permission denied');
        await tx.sql(note('after'));
      });
      expect(await noted()).toEqual(['after']);
    });

    it('whose violation undoes everything', async () => {
      const run = runs(async (tx) => {
        await tx.sql(note('undone'));
        tx.hold(forbidden());
      });
      await expect(run).rejects.toThrow('permission denied');
      expect(await noted()).toEqual([]);
    });

    it.each<[string, (tx: Tx) => Promise<unknown>]>([
      ['at the end', async () => undefined],
      ['at the next statement', (tx) => tx.sql(one())],
      ['at the next one of a repository', (tx) => tx.find(IssuedCardRecord, { id })],
    ])('of a row that it cannot change, which is forbidden %s', async (_, next) => {
      let after = false;
      const run = runs(async (tx) => {
        await tx.sql(note('undone'));
        await tx.set(IssuedCardRecord, id, { note: 'x' });
        await next(tx);
        after = true;
      });
      await expect(run).rejects.toMatchObject({ code: 'forbidden' });
      expect(after).toBe(next.length === 0);
      expect(await noted()).toEqual([]);
      await runs(async (tx) => {
        const part = tx.attempt(() => tx.update(IssuedCardRecord, record, {}));
        await expect(part).rejects.toMatchObject({ code: 'forbidden' });
        await tx.sql(note('the part alone'));
      });
      expect(await noted()).toEqual(['the part alone']);
    });

    it('that an error keeps which discloses a record', async () => {
      const run = (error: Error) =>
        runs(async (tx) => {
          tx.hold(note(error.name));
          throw error;
        });
      const problem = new ProblemError('not-found');
      await expect(run(problem)).rejects.toBe(problem);
      expect(await noted()).toEqual([]);
      const disclosing = new DisclosingProblemError('personal-number-taken', [id]);
      await expect(run(disclosing)).rejects.toBe(disclosing);
      expect(await noted()).toEqual([disclosing.name]);
    });
  });

  describe('ends', () => {
    it.each([...sending, ...keeping])('refuses tx.%s after the commit', async (name) => {
      const tx = await leftOver();
      expect(tx.isOpen).toBe(false);
      expect(await misuseOf(() => calls[name]?.(tx))).toMatch(
        /^tx\.\w+( \([\w. -]+\))? was called after the end\. The unit of work had returned: call tx only within/u,
      );
    });

    it('refuses a statement after it was undone', async () => {
      let left: Tx | undefined;
      await expect(
        uow.run(actor, context, async (tx) => {
          left = tx;
          await tx.sql(note('undone'));
          throw new Error('the work failed');
        }),
      ).rejects.toThrow('the work failed');
      expect(await misuseOf(() => left?.sql(one()))).toBe(
        'tx.sql (guard-one) was called after the end. The unit of work was rolled back: call tx only within the work that is given to uow.run, and await each call.',
      );
    });

    it('refuses to end twice', async () => {
      const tx = await leftOver();
      expect(await misuseOf(() => tx.closing())).toBe('The unit of work had returned');
    });
  });

  describe('holds no second one', () => {
    const inside = (work: () => Promise<unknown>) =>
      misuseOf(() =>
        uow.run(actor, context, async (tx) => {
          await tx.sql(one());
          await work();
        }),
      );

    it('refuses a change', async () => {
      expect(await inside(() => uow.run(actor, inner, (tx) => tx.sql(note('inner'))))).toBe(
        'uow.run (innerWork) was called inside the unit of work of outerWork: use its tx, let that unit of work end first, or say uow.runSeparately where the change must stay even if the first one is undone.',
      );
      expect(await noted()).toEqual([]);
    });

    it('refuses a view and a stream', async () => {
      expect(await inside(() => uow.view(actor, inner, view()))).toMatch(
        /^uow\.view \(innerWork\) was called inside the unit of work of outerWork: /u,
      );
      expect(await inside(() => uow.openStream(actor))).toMatch(
        /^uow\.openStream was called inside the unit of work of outerWork: /u,
      );
    });

    it('sees through functions, timers and promises', async () => {
      expect(
        await inside(async () => {
          await new Promise((resolve) => setImmediate(resolve));
          await (async () => assertNoUnitOfWork('later'))();
        }),
      ).toMatch(/^later was called inside the unit of work of outerWork/u);
    });

    it('keeps what is said to be separate, although the first one is undone', async () => {
      await expect(
        uow.run(actor, context, async (tx) => {
          await tx.sql(note('outer'));
          await uow.runSeparately(actor, inner, (other) => other.sql(note('separate')));
          throw new Error('the outer failed');
        }),
      ).rejects.toThrow('the outer failed');
      expect(await noted()).toEqual(['separate']);
    });

    it('lets one follow another, side by side, and what outlives it', async () => {
      let later: Promise<unknown> | undefined;
      let go = (): void => undefined;
      const ended = new Promise<void>((resolve) => (go = resolve));
      await uow.run(actor, context, async (tx) => {
        await tx.sql(note('first'));
        later = ended.then(() => uow.run(actor, inner, (other) => other.sql(note('later'))));
      });
      go();
      await later;
      await Promise.all(
        ['a', 'b'].map((what) => uow.run(actor, inner, (tx) => tx.sql(note(what)))),
      );
      expect(await noted()).toEqual(['a', 'b', 'first', 'later']);
    });
  });
});

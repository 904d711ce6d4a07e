import { systemActor } from '../actor.js';
import type { JobHandler } from '../jobs/jobs.js';
import type { UnitOfWork } from './unit-of-work.js';
import { statement } from '../db/statement.js';

/** Hours that a retry is answered with the first answer (docs/integrating.md). */
export const keyLifetimeHours = 24;

const context = { endpoint: 'forgetKeys', operation: 'none', traceId: 'forgetKeys' } as const;

const forgetKeysStatement = statement({
  name: 'forget-keys',
  params: ['timestamptz', 'int'],
  text: `
    delete from idempotency_key
    where
      at < $1::timestamptz - make_interval(hours => $2)`,
});

/** Deletes idempotency keys that are older than their lifetime: their stored answers hold personal data. */
export const forgetKeys =
  (uow: UnitOfWork): JobHandler =>
  async () => {
    await uow.run(systemActor('forgetKeys'), context, (tx) =>
      tx.sql(forgetKeysStatement(tx.now, keyLifetimeHours)),
    );
  };

import { systemActor } from '../actor.js';
import type { JobHandler } from '../jobs/jobs.js';
import type { UnitOfWork } from './unit-of-work.js';
import { attemptsForgetStatement } from '../auth/sign-in.statements.js';
import { statement } from './statement.js';

/** Hours for which a retry gets the first response (docs/integrating.md). */
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

/**
 * Deletes idempotency keys that are older than their lifetime, and attempts to sign in of a month ago.
 */
export const forgetKeys =
  (uow: UnitOfWork): JobHandler =>
  async () => {
    await uow.run(systemActor('forgetKeys'), context, async (tx) => {
      await tx.sql(forgetKeysStatement(tx.now, keyLifetimeHours));
      await tx.sql(attemptsForgetStatement(tx.now));
    });
  };

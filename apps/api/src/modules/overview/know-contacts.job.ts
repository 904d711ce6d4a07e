import { systemActor } from '../../platform/actor.js';
import type { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { JobHandler } from '../../platform/jobs/jobs.js';
import { enterKnownContacts } from '../beneficiaries/index.js';
import type { unknownContacts } from './persistence/silent-case.js';

const name = 'knowContacts';
const context = { endpoint: name, operation: 'none', traceId: name } as const;

/** Number of cases of one transaction. */
const batch = 5000;

/**
 * The job `knowContacts`: enters the last contact of the cases that are silent by what is known, before the rule reads
 * them. It may run at any time, and twice; a day without it makes Today slower and tells nothing wrong.
 */
export const knowContacts =
  (uow: UnitOfWork, { take, read }: ReturnType<typeof unknownContacts>): JobHandler =>
  async () => {
    const next = () =>
      uow.run(systemActor(name), context, async (tx) => {
        const taken = await tx.sql(take(batch));
        const known = await tx.sql(read(taken.map(({ id }) => id)));
        await tx.sql(
          enterKnownContacts(
            known.map(({ id }) => id),
            known.map(({ at }) => at),
          ),
        );
        return taken.length;
      });
    while ((await next()).value === batch);
  };

import { systemActor } from '../../../platform/actor.js';
import type { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { JobHandler } from '../../../platform/jobs/jobs.js';
import { forgetSearches } from './persistence/duplicate-search.statements.js';

const name = 'forgetDuplicateSearches';
const context = { endpoint: name, operation: 'none', traceId: name } as const;

/** The job `forgetDuplicateSearches`: deletes the counted searches of a month ago. */
export const forgetDuplicateSearches =
  (uow: UnitOfWork): JobHandler =>
  async () => {
    await uow.run(systemActor(name), context, async (tx) => {
      await tx.sql(forgetSearches());
    });
  };

import { systemActor } from '../../../platform/actor.js';
import type { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { JobHandler } from '../../../platform/jobs/jobs.js';
import { addUpChanges } from './persistence/open-case-change.statements.js';

const name = 'addUpOpenCases';
const context = { endpoint: name, operation: 'none', traceId: name } as const;

/** The job `addUpOpenCases`: makes one row of the changes of a case manager in a bureau. It may run at any time, and twice. */
export const addUpOpenCases =
  (uow: UnitOfWork): JobHandler =>
  async () => {
    await uow.run(systemActor(name), context, async (tx) => {
      await tx.sql(addUpChanges());
    });
  };

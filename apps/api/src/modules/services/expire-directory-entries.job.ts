import { systemActor } from '../../platform/actor.js';
import { localDateOf } from '../../platform/calendar/local-date.js';
import type { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { JobHandler } from '../../platform/jobs/jobs.js';
import { moveEntry } from './commands/keep-directory.js';
import { DirectoryEntryRecord } from './persistence/directory.entity.js';
import { statement } from '../../platform/db/statement.js';

const actor = systemActor('expire-directory-entries');
const context = {
  endpoint: 'expireDirectoryEntries',
  operation: 'none',
  traceId: 'expire-directory-entries',
} as const;

const directoryOverdueStatement = statement({
  name: 'directory-overdue',
  params: ['date'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      directory_entry
    where
      state in ('active', 'suspended')
      and expires_on < $1
    order by
      expires_on,
      id
    for update
      skip locked`,
});

/**
 * The job `expireDirectoryEntries`: hides offers whose verification has ended. It may run at any time, and
 * twice.
 */
export const expireDirectoryEntries =
  (uow: UnitOfWork): JobHandler =>
  async () => {
    await uow.run(actor, context, async (tx) => {
      const due = await tx.sql(directoryOverdueStatement(localDateOf(tx.now)));
      for (const { id } of due)
        await moveEntry(tx, await tx.lock(DirectoryEntryRecord, id), 'expire');
    });
  };

import { lockName } from '../../../platform/db/lock-name.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { DisclosingProblemError, ProblemError } from '../../../platform/errors.js';
import { DuplicateSearchRecord } from './persistence/duplicate-search.entities.js';
import { duplicates, searchesOfToday } from './persistence/duplicate-search.statements.js';
import { checkSearch } from './search-limits.rules.js';

/**
 * Refuses a personal number that somebody else has. A person whom the actor may see is named. Otherwise the answer
 * tells what a search for duplicates tells, so it is one: within the limits of the day, counted for them and for the
 * supervisor, with its subject in the audit. At the limit every number is refused, whoever has it.
 *
 * It comes before everything that the command writes.
 */
export async function requireFreeNumber(
  tx: Tx,
  personalNumber: string | null | undefined,
  personId?: string,
): Promise<void> {
  if (!personalNumber) return;
  const actorId = tx.actor.id ?? '';
  // As in the search: searches of one person are checked one after the other.
  await lockName(tx, 'duplicate searches', actorId);
  const today = await tx.row(searchesOfToday(actorId));
  const found = await tx.sql(duplicates({ personalNumber }));
  const other = found.find(({ subject }) => subject !== personId);
  if (other?.hit.beneficiaryId)
    throw new ProblemError('personal-number-taken', { beneficiaryId: other.hit.beneficiaryId });
  if (today && checkSearch(today, today.limits ?? undefined) === 'search-limit-reached')
    throw new ProblemError('search-limit-reached', { seconds: today.seconds });
  if (!other) return;
  await tx.insert(DuplicateSearchRecord, {
    id: tx.newId(),
    actorId,
    at: tx.now,
    people: [other.subject],
    reason: null,
  });
  throw new DisclosingProblemError('personal-number-taken', [other.subject]);
}

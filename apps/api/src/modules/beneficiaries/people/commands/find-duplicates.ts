import type { Dto, peopleEndpoints } from '@gza/contract';
import { lockName } from '../../../../platform/db/lock-name.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../../platform/errors.js';
import type { Input } from '../../../../platform/http/handlers.js';
import { DuplicateSearchRecord } from '../persistence/duplicate-search.entities.js';
import { duplicates, searchesOfToday } from '../persistence/duplicate-search.statements.js';
import { checkSearch } from '../search-limits.rules.js';

/**
 * Searches every bureau for a person. A search is checked before it is carried out, by the searches of the same
 * day; the audit names everybody in the hits, people of other bureaus too.
 */
export async function findDuplicates(
  tx: Tx,
  { body }: Input<(typeof peopleEndpoints)['findDuplicates']>,
): Promise<Dto<'DuplicateHits'>> {
  const actorId = tx.actor.id ?? '';
  // Searches of one person are checked one after the other, so that searches at once do not exceed the limit.
  await lockName(tx, 'duplicate searches', actorId);
  const today = await tx.row(searchesOfToday(actorId));
  const reason = body.reason?.trim() || null;
  if (today) {
    const problem = checkSearch(today, today.limits ?? undefined, reason);
    if (problem === 'search-limit-reached')
      throw new ProblemError(problem, { seconds: today.seconds });
    if (problem) throw new ProblemError(problem);
  }
  const found = await tx.sql(duplicates(body));
  await tx.insert(DuplicateSearchRecord, {
    id: tx.newId(),
    actorId,
    at: tx.now,
    people: found.filter(({ hit }) => hit.beneficiaryId === null).map(({ subject }) => subject),
    reason,
  });
  tx.audit({ subjects: found.map(({ subject }) => subject), reason });
  return { items: found.map(({ hit }) => hit) };
}

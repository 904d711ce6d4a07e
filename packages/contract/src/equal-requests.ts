import { endpoints, type OperationId } from './endpoints.js';
import type { EndpointSpec } from './kernel/endpoint.js';
import { postReads } from './resources.js';

/**
 * For how long an equal request of the same caller is taken for the same one: a second click, or a retry without
 * the key of the first.
 */
export const equalRequestSeconds = 60;

/** Operations that create something, or may: a `POST` of somebody who is known, without a version of a record. */
const creating: ReadonlySet<string> = new Set(
  Object.entries<EndpointSpec>(endpoints)
    .filter(
      ([, { method, ifMatch, access }]) => method === 'POST' && !ifMatch && !('public' in access),
    )
    .map(([id]) => id),
);

/** A scan is removed once. */
const scanRemovals = (Object.keys(endpoints) as OperationId[]).filter((id) =>
  /^remove\w+Scan$/u.test(id),
);

/**
 * Operations that may be called twice with the same body, each with the reason. Any other one of `creating` is
 * refused with `just-recorded` while an equal request of the same caller is younger than `equalRequestSeconds` and its
 * record is as that request left it.
 */
export const repeatable: Partial<Record<OperationId, string>> = {
  ...Object.fromEntries(postReads.map((id) => [id, 'It reads.'])),
  changePassword: 'It records nothing: the second one has a wrong present password.',
  startImport:
    'A file is checked as often as wanted; of a file that is written twice, each row finds what the first time wrote.',
  decideImportRows: 'The same decisions replace themselves.',
  undoImport: 'It records nothing: the second one finds the import undone.',
  runEventsAgain: 'It records nothing: the second one finds no parked event.',
  ...Object.fromEntries(
    scanRemovals.map((id) => [id, 'It records nothing: the second one finds the scan removed.']),
  ),
  inviteUsers: 'New slips are meant: they end the earlier ones.',
  createCalendarFeed: 'A new address is meant: it ends the earlier one.',
  handOverWork: 'It records nothing: the second one finds that the work is no longer held.',
};

/** Whether an equal request of the same caller is refused a moment later. */
export const refusesEqual = (id: string): boolean => creating.has(id) && !(id in repeatable);

import {
  endpoints,
  mayCall,
  pathParameters,
  type EndpointSpec,
  type OperationId,
} from '@gza/contract';
import { tableOfPath } from '../walls/visit.js';

const roles = ['socialWorker', 'psychologist', 'supervisor', 'clinicalSupervisor'] as const;
export type Reader = (typeof roles)[number];

/** Queries that an operation requires. */
const queries: Partial<Record<OperationId, string>> = { getCaseDependents: '?step=close' };

/** Reads about two people: beneficiaries/merging.test.ts. */
const ofTwo: readonly OperationId[] = ['getMergePreview'];

/** Operations that answer one record, or a list of what belongs to it, by the id of a row of a person. */
export const reads = (Object.entries(endpoints) as [OperationId, EndpointSpec][]).flatMap(
  ([id, spec]) => {
    const table = tableOfPath[spec.path.split('/')[3] ?? ''];
    const readers = roles.filter((role) => mayCall(spec.access, role));
    // A file is no record: files/photo.test.ts.
    const isRead =
      spec.method === 'GET' && spec.answer && pathParameters(spec.path).join() === 'id';
    return isRead && !ofTwo.includes(id) && table && readers.length > 0
      ? [{ id, path: `${spec.path}${queries[id] ?? ''}`, table, readers }]
      : [];
  },
);

import { pathParameters, type EndpointSpec, type OperationId } from '@gza/contract';
import { loadedOperations, operation } from '../operations.js';
import { keyOf } from './queries.js';

const recordPath = /^[^{]+\{id\}$/u;

/** Operations that read something. One that is not loaded has asked for nothing that could be out of date. */
const readers = () =>
  loadedOperations().filter(
    ([, { method, answer, query }]) => method === 'GET' && answer && !query,
  );

/** The operation that answers one record of this shape by its id. */
const readerOfRecord = (answer: string): string | undefined =>
  readers().find(([, spec]) => spec.answer === answer && recordPath.test(spec.path))?.[0];

/** The operation that reads at the same path the answer of the change, such as a register. */
const readerAtPath = ({ answer, path }: EndpointSpec): string | undefined =>
  readers().find(([, spec]) => spec.answer === answer && spec.path === path)?.[0];

/** The key under which the answer of a change is stored, if a reading operation answers the same. */
export function ownKey(id: OperationId, input: object, answer: unknown) {
  const spec = operation(id);
  if (!spec.answer || answer === undefined) return undefined;
  const same = readerAtPath(spec);
  if (same) {
    const values = input as Record<string, unknown>;
    const parameters = pathParameters(spec.path).map((name) => [name, values[name]] as const);
    return keyOf(same, Object.fromEntries(parameters));
  }
  const reader = readerOfRecord(spec.answer);
  const { id: record } = answer as { id?: unknown };
  return reader && typeof record === 'string' ? keyOf(reader, { id: record }) : undefined;
}

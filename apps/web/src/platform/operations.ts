import { sessionEndpoints, type EndpointSpec, type OperationId } from '@gza/contract';

/**
 * The operations that this page can call. The endpoint table comes in parts, by module: a file that names
 * an operation brings the table of its module along (`operations.plugin.ts`), so that the first load
 * has those of the session only.
 */
const known = new Map<string, EndpointSpec>();

/** Adds the endpoint tables of a module; `operations.plugin.ts` calls it for the file that needs them. */
export function addOperations(...tables: readonly Readonly<Record<string, EndpointSpec>>[]): void {
  for (const table of tables) for (const [id, spec] of Object.entries(table)) known.set(id, spec);
}

addOperations(sessionEndpoints);

/** An operation by its id, if its module has been loaded. */
export const findOperation = (id: string): EndpointSpec | undefined => known.get(id);

/** An operation that the calling code names, so that its module has been loaded with it. */
export function operation(id: OperationId): EndpointSpec {
  const spec = known.get(id);
  if (!spec)
    throw new Error(
      `${id} is not loaded: write the id of the operation out in the file that uses it.`,
    );
  return spec;
}

/** Every operation loaded so far. */
export const loadedOperations = (): readonly (readonly [id: string, spec: EndpointSpec])[] => [
  ...known,
];

import { namesPersonInPath, type EndpointSpec } from '@gza/contract';
import type { Statement, ViewRow } from '../db/statement.js';
import { ProblemError } from '../errors.js';
import type { Call } from './kinds/call.js';

interface Following {
  /** Finds the id of the person into whose record another one was merged. */
  readonly successor: (id: string) => Statement<ViewRow>;
  readonly problem: (successorId: string) => ProblemError;
}
let following: Following | undefined;

/** Sets how a person is followed whose record is no longer there under its id. */
export function followPerson(how: Following): void {
  following = how;
}

type Asked = Pick<Call, 'spec' | 'input' | 'actor' | 'context' | 'uow'>;

/** Ids of people that a request names: in its path, or as `beneficiaryId` of its body. */
function peopleNamed({ path }: EndpointSpec, input: Call['input']): string[] {
  const { id } = input.params as { id?: string };
  const { beneficiaryId } = { ...(input.body as { beneficiaryId?: unknown } | undefined) };
  return [namesPersonInPath(path) ? id : undefined, beneficiaryId].filter(
    (named): named is string => typeof named === 'string',
  );
}

/**
 * Returns the problem that leads to the surviving record, when a request named a person whose record was merged
 * into another one that the caller may see; otherwise the error itself.
 */
export async function problemOfMovedPerson(error: unknown, asked: Asked): Promise<unknown> {
  if (!(error instanceof ProblemError) || error.code !== 'not-found' || !following) return error;
  const { spec, input, actor, context, uow } = asked;
  for (const id of peopleNamed(spec, input)) {
    try {
      const unaudited = { ...context, operation: 'none' } as const;
      const { body } = await uow.view(actor, unaudited, following.successor(id));
      if (body) return following.problem(body);
    } catch (missing) {
      // Nobody is found: the record never was, or belongs to others.
      if (!(missing instanceof ProblemError)) throw missing;
    }
  }
  return error;
}

import { randomBytes } from 'node:crypto';
import { purposeOf, type EndpointSpec, type OperationId } from '@gza/contract';
import type pg from 'pg';

export const newTraceId = (): string => randomBytes(16).toString('hex');

export interface AuditRow {
  readonly actor: string | null;
  readonly endpoint: string;
  readonly result: string;
  readonly problem: string | null;
  readonly subjects: readonly string[];
  readonly criterion: string | null;
  readonly purpose: string | null;
}

/** The audit entries of one request. */
export async function auditOfTrace(owner: pg.Client, traceId: string): Promise<AuditRow[]> {
  const { rows } = await owner.query<AuditRow>(
    `select actor_id as actor, endpoint, result, problem, subjects, criterion, purpose from audit_event where trace_id = $1 order by id`,
    [traceId],
  );
  return rows;
}

/** The persons in an answer, wherever it names them. */
export function personsIn(body: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(body)) for (const entry of body as unknown[]) personsIn(entry, found);
  else if (body !== null && typeof body === 'object')
    for (const [key, value] of Object.entries(body)) {
      if (key === 'beneficiaryId' && typeof value === 'string') found.add(value);
      const id: unknown =
        key === 'beneficiary' && value ? Reflect.get(value as object, 'id') : undefined;
      if (typeof id === 'string') found.add(id);
      personsIn(value, found);
    }
  return found;
}

export interface Witnessed {
  readonly operation: OperationId;
  readonly spec: EndpointSpec;
  readonly callerId: string;
  readonly status: number;
  readonly body: unknown;
  readonly streamed: boolean;
  /** The token is valid; an invalid one has no actor. */
  readonly signedIn: boolean;
}

/**
 * Checks the promise of the audit, at every call of every test: an operation on personal data leaves exactly
 * one entry, done or refused, with the caller, the purpose and the persons in the answer.
 */
export function expectAudited(call: Witnessed, entries: readonly AuditRow[]): void {
  const { operation, spec, status } = call;
  if (spec.audit === 'none') {
    expect([operation, entries]).toEqual([operation, []]);
    return;
  }
  if (!call.signedIn) return;
  const [entry] = entries;
  expect({ operation, entries: entries.length, ...entry }).toMatchObject({
    operation,
    entries: 1,
    endpoint: operation,
    actor: call.callerId,
    result: status < 400 ? 'done' : 'refused',
    problem: status < 400 ? null : problemOf(call.body),
    purpose: purposeOf(operation),
  });
  if (status >= 400 || !entry) return;
  if (call.streamed) {
    expect([operation, entry.criterion]).toEqual([operation, expect.any(String)]);
    return;
  }
  const shown = [...personsIn(call.body)].sort();
  const missing = shown.filter((person) => !entry.subjects.includes(person));
  expect([operation, missing]).toEqual([operation, []]);
}

const problemOf = (body: unknown): string =>
  String((body as { type?: string } | undefined)?.type)
    .split('/')
    .at(-1) ?? '';

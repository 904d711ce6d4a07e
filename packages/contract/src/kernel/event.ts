import { isCalendarDate, uuidPattern } from './formats.js';

/** One field of a payload. A payload contains identifiers, codes, counts and days, and no personal data. */
export type PayloadField =
  | { readonly kind: 'id'; readonly nullable?: true }
  | { readonly kind: 'code'; readonly codes: readonly string[]; readonly nullable?: true }
  | { readonly kind: 'count' }
  | { readonly kind: 'day' };

/** A UUID. */
export const id = { kind: 'id' } as const;
/** A UUID, or null when there is none. */
export const idOrNull = { kind: 'id', nullable: true } as const;
/** One of a closed set of codes. */
export const code = <const C extends readonly string[]>(codes: C) =>
  ({ kind: 'code', codes }) as const;
/** One of a closed set of codes, or null when there is none. */
export const codeOrNull = <const C extends readonly string[]>(codes: C) =>
  ({ kind: 'code', codes, nullable: true }) as const;
/** A whole number of at least 0. */
export const count = { kind: 'count' } as const;
/** A calendar date, `YYYY-MM-DD`. */
export const day = { kind: 'day' } as const;

/** Recipients of the event outside the Department: the organisation in a payload field, or none. */
export type EventAudience =
  { readonly organisation: string } | { readonly nobody: `because ${string}` };

/** A domain event as data, in the past tense; it is written to the outbox together with its change. */
export interface EventSpec {
  /** Description of the event, for the operator's screen and the generated page. */
  readonly summary: { readonly ka: string; readonly en: string };
  /** Kind of record whose events keep their order. */
  readonly aggregate: string;
  /** The payload field that holds the record's identifier. */
  readonly aggregateId: string;
  readonly payload: Readonly<Record<string, PayloadField>>;
  readonly audience: EventAudience;
  /**
   * Reason why no module reacts. Absent exactly when a module does; a test compares it with the registered
   * reactions.
   */
  readonly noReaction?: `because ${string}`;
}

/** Defines an event and fixes its types; the aggregate's identifier is a required field of the payload. */
export const event = <const E extends EventSpec>(
  spec: E & { readonly aggregateId: keyof E['payload'] & string },
): E => spec;

export type EventTable = Readonly<Record<string, EventSpec>>;

type FieldValue<F extends PayloadField> =
  | (F extends { kind: 'id' | 'day' } ? string : never)
  | (F extends { kind: 'code'; codes: infer C extends readonly string[] } ? C[number] : never)
  | (F extends { kind: 'count' } ? number : never)
  | (F extends { nullable: true } ? null : never);

/** The payload of an event as a type. */
export type PayloadOf<E extends EventSpec> = {
  readonly [K in keyof E['payload']]: FieldValue<E['payload'][K]>;
};

function fieldFits(field: PayloadField, value: unknown): boolean {
  if (value === null) return 'nullable' in field && field.nullable === true;
  if (field.kind === 'count') return Number.isInteger(value) && (value as number) >= 0;
  if (typeof value !== 'string') return false;
  if (field.kind === 'day') return isCalendarDate(value);
  return field.kind === 'id' ? uuidPattern.test(value) : field.codes.includes(value);
}

/** Lists the fields that are missing, not declared, or not of their kind. */
export function payloadErrors(
  spec: EventSpec,
  payload: Readonly<Record<string, unknown>>,
): string[] {
  const declared = Object.entries(spec.payload)
    .filter(([name, field]) => !fieldFits(field, payload[name]))
    .map(([name]) => name);
  const surplus = Object.keys(payload).filter((name) => !Object.hasOwn(spec.payload, name));
  return [...declared, ...surplus];
}

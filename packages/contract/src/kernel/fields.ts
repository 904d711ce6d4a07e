/**
 * Field decorators for DTO classes. One decorator states one rule twice, in the same place: as
 * class-validator rules (for the browser and for rules that JSON Schema cannot express) and as the JSON
 * Schema fragment (for the server, the OpenAPI document and the tests). A property test proves that the two
 * agree for every class of the contract.
 */
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  isObject,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  validateSync,
} from 'class-validator';
import type { PlainFieldProblemCode } from './field-problem.js';
import { isCalendarDate, isInstant, uuidPattern } from './formats.js';
import type { JsonSchema } from './json-schema.js';
import { asLine, isPlainLine, personNamePattern } from './lines.js';
import { problemOfPattern, setProblemOfPattern } from './pattern-problems.js';

export type DtoClass = abstract new () => object;

interface FieldMeta {
  schema: JsonSchema | (() => JsonSchema);
  omittable?: boolean;
  nullable?: boolean;
}

const fieldsOf = new WeakMap<object, Map<string, FieldMeta>>();

function own(prototype: object): Map<string, FieldMeta> {
  let fields = fieldsOf.get(prototype);
  if (!fields) fieldsOf.set(prototype, (fields = new Map<string, FieldMeta>()));
  return fields;
}

function note(prototype: object, key: string, meta: Partial<FieldMeta>): void {
  const fields = own(prototype);
  fields.set(key, { schema: {}, ...fields.get(key), ...meta });
}

/** Returns every declared field of a class, inherited ones first. */
export function declaredFields(dto: DtoClass): Map<string, FieldMeta> {
  const all = new Map<string, FieldMeta>();
  const chain: object[] = [];
  for (let p: object | null = dto.prototype as object; p; p = Object.getPrototypeOf(p))
    chain.unshift(p);
  for (const prototype of chain) {
    for (const [key, meta] of fieldsOf.get(prototype) ?? [])
      all.set(key, { ...all.get(key), ...meta });
  }
  return all;
}

function field(schema: FieldMeta['schema'], ...rules: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => {
    note(target, String(key), { schema });
    for (const rule of rules) rule(target, key);
  };
}

/** The field may be absent: "leave as it is". `null` is rejected unless the field is also `@Nullable()`. */
export function Omittable(): PropertyDecorator {
  return (target, key) => {
    note(target, String(key), { omittable: true });
    ValidateIf((_dto, value) => value !== undefined)(target, key);
  };
}

/** The field may be `null`: "clear it" in a change, "none" in a response. */
export function Nullable(): PropertyDecorator {
  return (target, key) => {
    note(target, String(key), { nullable: true });
    ValidateIf((_dto, value) => value !== null)(target, key);
  };
}

/** Length in code points, as JSON Schema counts it. */
function length(
  min: number,
  max: number,
  each = false,
  stored: (text: string) => string = (text) => text,
): PropertyDecorator[] {
  const count = (v: unknown) => (typeof v === 'string' ? [...stored(v)].length : -1);
  return [
    ValidateBy(
      { name: 'minLength', constraints: [min], validator: { validate: (v) => count(v) >= min } },
      { each },
    ),
    ValidateBy(
      { name: 'maxLength', constraints: [max], validator: { validate: (v) => count(v) <= max } },
      { each },
    ),
  ];
}

export type TextOptions = {
  min?: number;
  max?: number;
  description?: string;
} & (
  | { pattern?: never; problem?: never }
  /** A pattern, and the problem that says to people what it asks for. */
  | { pattern: RegExp; problem: PlainFieldProblemCode }
);

const notBlank = /\S/u;
setProblemOfPattern(notBlank, 'required');

/** Text of `min`..`max` code points (default 1..200), not blank when `min` is at least 1. */
export function Text({
  min = 1,
  max = 200,
  pattern,
  problem,
  description,
}: TextOptions = {}): PropertyDecorator {
  const shape = pattern ?? (min > 0 ? notBlank : undefined);
  if (pattern) setProblemOfPattern(pattern, problem);
  return field(
    {
      type: 'string',
      minLength: min,
      maxLength: max,
      ...(shape && { pattern: shape.source }),
      ...(description && { description }),
    },
    IsString(),
    ...length(min, max),
    ...(shape ? [Matches(shape, { context: { problem: problemOfPattern(shape.source) } })] : []),
  );
}

const lineSchema = (min: number, max: number): JsonSchema => ({
  type: 'string',
  minLength: min,
  maxLength: max,
  format: 'line',
  'x-blanks': 'collapse',
});

const ruleOf = (name: string, test: (text: string) => boolean, each = false) =>
  ValidateBy({ name, validator: { validate: (v) => typeof v === 'string' && test(v) } }, { each });

const lineRules = (min: number, max: number, each = false) => [
  IsString({ each }),
  ...length(min, max, each, asLine),
  ruleOf('hiddenCharacters', isPlainLine, each),
];

/**
 * Text of one line in a request: the server collapses its blanks, and refuses hidden characters (control,
 * zero width, direction).
 */
export const Line = ({ min = 1, max = 200 }: { min?: number; max?: number } = {}) =>
  field(lineSchema(min, max), ...lineRules(min, max));

/** Name of a person in a request: a line with a letter, without signs that no name has. */
export function PersonName({ max = 200 }: { max?: number } = {}): PropertyDecorator {
  setProblemOfPattern(personNamePattern, 'personName');
  return field(
    { ...lineSchema(1, max), pattern: personNamePattern.source },
    ...lineRules(1, max),
    ruleOf('personName', (text) => personNamePattern.test(asLine(text))),
  );
}

const uuidProblem = { message: 'uuid', context: { problem: 'uuid' } };

/** A UUID; identifiers of Gza are UUIDv7. */
export const Uuid = (): PropertyDecorator =>
  field({ type: 'string', format: 'uuid' }, IsString(), Matches(uuidPattern, uuidProblem));

/** A calendar date `YYYY-MM-DD` that exists. */
export const CalendarDate = (): PropertyDecorator =>
  field(
    { type: 'string', format: 'date' },
    ValidateBy({ name: 'date', validator: { validate: isCalendarDate } }),
  );

/** An instant, ISO 8601 in UTC with `Z`. */
export const Instant = (): PropertyDecorator =>
  field(
    { type: 'string', format: 'date-time' },
    ValidateBy({ name: 'dateTime', validator: { validate: isInstant } }),
  );

export const Integer = ({
  min = -2147483648,
  max = 2147483647,
}: { min?: number; max?: number } = {}): PropertyDecorator =>
  field({ type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

export const Decimal = ({
  min = -1e12,
  max = 1e12,
}: { min?: number; max?: number } = {}): PropertyDecorator =>
  field(
    { type: 'number', minimum: min, maximum: max },
    IsNumber({ allowNaN: false, allowInfinity: false }),
    Min(min),
    Max(max),
  );

export const Flag = (): PropertyDecorator => field({ type: 'boolean' }, IsBoolean());

/** A text, a finite number or a flag; another field determines the kind. */
export const Scalar = (): PropertyDecorator =>
  field(
    { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
    ValidateBy({
      name: 'type',
      validator: {
        validate: (v) => typeof v === 'string' || typeof v === 'boolean' || Number.isFinite(v),
      },
    }),
  );

/** One of a closed set of codes. */
export const OneOf = (values: readonly string[]): PropertyDecorator =>
  field({ type: 'string', enum: [...values] }, IsString(), IsIn([...values]));

export interface ListOptions {
  min?: number;
  max?: number;
}

const listRules = (min: number, max: number) => [IsArray(), ArrayMinSize(min), ArrayMaxSize(max)];
const listSchema = (items: JsonSchema, min: number, max: number): JsonSchema => ({
  type: 'array',
  items,
  minItems: min,
  maxItems: max,
});

/** A list of distinct codes of a closed set. */
export const OneOfList = (
  values: readonly string[],
  { min = 0, max = 50 }: ListOptions = {},
): PropertyDecorator =>
  field(
    { ...listSchema({ type: 'string', enum: [...values] }, min, max), uniqueItems: true },
    ...listRules(min, max),
    ArrayUnique(),
    IsIn([...values], { each: true }),
  );

export const UuidList = ({ min = 0, max = 200 }: ListOptions = {}): PropertyDecorator =>
  field(
    { ...listSchema({ type: 'string', format: 'uuid' }, min, max), uniqueItems: true },
    ...listRules(min, max),
    ArrayUnique(),
    Matches(uuidPattern, { each: true, ...uuidProblem }),
  );

export const TextList = ({
  min = 0,
  max = 50,
  maxLength = 200,
}: ListOptions & { maxLength?: number } = {}): PropertyDecorator =>
  field(
    listSchema({ type: 'string', minLength: 1, maxLength }, min, max),
    ...listRules(min, max),
    IsString({ each: true }),
    ...length(1, maxLength, true),
  );

/** A list of whole numbers. */
export const IntegerList = ({
  min = 0,
  max = 50,
  from = -2147483648,
  to = 2147483647,
}: ListOptions & { from?: number; to?: number } = {}): PropertyDecorator =>
  field(
    listSchema({ type: 'integer', minimum: from, maximum: to }, min, max),
    ...listRules(min, max),
    IsInt({ each: true }),
    Min(from, { each: true }),
    Max(to, { each: true }),
  );

/** A list of texts of one line in a request. */
export const LineList = ({
  min = 0,
  max = 50,
  maxLength = 200,
}: ListOptions & { maxLength?: number } = {}): PropertyDecorator =>
  field(
    listSchema(lineSchema(1, maxLength), min, max),
    ...listRules(min, max),
    ...lineRules(1, maxLength, true),
  );

const ref = (dto: DtoClass): JsonSchema => ({ $ref: `#/components/schemas/${dto.name}` });

/** A nested object of another DTO class. Its absence is an error unless the field is omittable. */
export const Nested = <T extends DtoClass>(dto: () => T): PropertyDecorator =>
  field(() => ref(dto()), IsDefined(), IsObject(), ValidateNested(), Type(dto as never));

/** A list of objects of another DTO class. */
export const ListOf = <T extends DtoClass>(
  dto: () => T,
  { min = 0, max = 500 }: ListOptions = {},
): PropertyDecorator =>
  field(
    () => listSchema(ref(dto()), min, max),
    ...listRules(min, max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(dto as never),
  );

const closed = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

/** An object of any one of the DTO classes; another field determines which. */
export const AnyOf = (classes: () => readonly (new () => object)[]): PropertyDecorator =>
  field(
    () => ({ anyOf: classes().map(ref) }),
    IsObject(),
    ValidateBy({
      name: 'anyOf',
      validator: {
        validate: (value) =>
          isObject(value) &&
          !Array.isArray(value) &&
          classes().some((dto) => validateSync(plainToInstance(dto, value), closed).length === 0),
      },
    }),
  );

/**
 * An object whose keys the contract does not define (answers by link id, labels), with values of the given
 * kind.
 */
export const Dictionary = (value: JsonSchema = {}, description?: string): PropertyDecorator =>
  field(
    { type: 'object', additionalProperties: value, ...(description && { description }) },
    IsObject(),
  );

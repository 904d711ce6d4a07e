import 'reflect-metadata';
import {
  fieldProblems,
  fill,
  type Dto,
  type DtoName,
  type FieldProblemCode,
  type TextParams,
} from '@gza/contract';
import * as dtos from '@gza/contract/dtos';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import type { Language } from '../i18n/i18n.js';

/** Messages by field path, such as `person.firstName`. */
export type FieldErrors = Record<string, string>;

const codes: Readonly<Record<string, FieldProblemCode>> = {
  isDefined: 'required',
  minLength: 'minLength',
  maxLength: 'maxLength',
  isInt: 'wholeNumber',
  isNumber: 'number',
  date: 'date',
  dateTime: 'dateTime',
  hiddenCharacters: 'hiddenCharacters',
  personName: 'personName',
  isIn: 'oneOf',
  min: 'minimum',
  max: 'maximum',
  arrayMinSize: 'minItems',
  arrayMaxSize: 'maxItems',
  arrayUnique: 'uniqueItems',
};

/**
 * Validates a body by the rules of its DTO class. Import this module dynamically: it brings the validators,
 * which the first load of the portal does not need.
 */
export function validateDto<N extends DtoName>(
  name: N,
  body: Dto<N>,
  language: Language,
): FieldErrors {
  const dto: abstract new () => object = dtos[name];
  const instance: object = plainToInstance(dto as new () => object, body);
  const errors = validateSync(instance, { forbidUnknownValues: false });
  const limitOf = (error: ValidationError, rule: string): unknown =>
    getMetadataStorage()
      .getTargetValidationMetadatas(error.target?.constructor ?? dto, '', false, false)
      .find((m) => m.propertyName === error.property && (m.name ?? m.type) === rule)
      ?.constraints?.[0];
  return Object.fromEntries(flatten(errors, '', limitOf, language));
}

type LimitOf = (error: ValidationError, rule: string) => unknown;

function flatten(
  errors: readonly ValidationError[],
  prefix: string,
  limitOf: LimitOf,
  language: Language,
): [string, string][] {
  return errors.flatMap((error) => {
    const path = prefix + error.property;
    if (error.children?.length) return flatten(error.children, `${path}.`, limitOf, language);
    return [[path, messageOf(error, limitOf, language)] as [string, string]];
  });
}

function messageOf(error: ValidationError, limitOf: LimitOf, language: Language): string {
  const rules = Object.keys(error.constraints ?? {});
  const empty = error.value === undefined || error.value === null || error.value === '';
  // What is no number has no limits; otherwise the most specific of several violated rules helps most.
  const rule =
    rules.find((name) => name === 'isInt' || name === 'isNumber') ??
    rules.find((name) => name in codes) ??
    '';
  const code: FieldProblemCode = empty
    ? 'required'
    : (problemOfPatternIn(error) ?? codes[rule] ?? 'pattern');
  const limit = limitOf(error, rule);
  return fill(fieldProblems[code][language], paramsOf(limit));
}

/** The problem that the contract gives to the refused pattern, such as that of a personal number. */
function problemOfPatternIn(error: ValidationError): FieldProblemCode | undefined {
  const context: { problem?: FieldProblemCode } | undefined = error.contexts?.['matches'];
  return context?.problem;
}

function paramsOf(limit: unknown): TextParams {
  if (typeof limit === 'number') return { limit };
  return Array.isArray(limit) ? { allowed: limit.map(String) } : {};
}

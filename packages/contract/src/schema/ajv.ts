import { Ajv2020 as Ajv, type FuncKeywordDefinition } from 'ajv/dist/2020.js';
import { asLine, isPlainLine } from '../kernel/lines.js';
import { isCalendarDate, isInstant, uuidPattern } from '../kernel/formats.js';
import { componentSchemas } from './component-schemas.js';

export type { Ajv };

const componentsId = 'gza:contract';

/** Collapses the blanks of a text in place, before its length is checked. */
const collapsing: FuncKeywordDefinition = {
  keyword: 'x-blanks',
  type: 'string',
  before: 'maxLength',
  modifying: true,
  errors: false,
  compile: () => (text: string, at) => {
    if (at)
      (at.parentData as Record<string | number, unknown>)[at.parentDataProperty] = asLine(text);
    return true;
  },
};

function build(options: ConstructorParameters<typeof Ajv>[0]): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    removeAdditional: false,
    useDefaults: false,
    strict: true,
    allowUnionTypes: true,
    // A test compares the schemas with the meta-schema; compiling it takes a fifth of a second at every start.
    validateSchema: false,
    ...options,
  });
  ajv.addVocabulary(['components']);
  ajv.addKeyword(collapsing);
  ajv.addFormat('line', { type: 'string', validate: isPlainLine });
  ajv.addFormat('uuid', uuidPattern);
  ajv.addFormat('date', { type: 'string', validate: isCalendarDate });
  ajv.addFormat('date-time', { type: 'string', validate: isInstant });
  ajv.addSchema({ $id: componentsId, components: { schemas: componentSchemas() } }, componentsId);
  return ajv;
}

/**
 * Makes the Ajv for requests: bodies are not coerced (`coerce: false`); parameters and queries, which are
 * text, are.
 */
export const requestAjv = (coerce: boolean): Ajv =>
  build({ coerceTypes: coerce ? 'array' : false });

/** Makes the Ajv for responses, in the tests. */
export const answerAjv = (): Ajv => build({});

/** Makes a reference to a DTO for a validator of this module. */
export const componentRef = (name: string) => ({
  $ref: `${componentsId}#/components/schemas/${name}`,
});

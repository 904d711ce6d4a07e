import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { isCalendarDate, isInstant, uuidPattern } from '../kernel/formats.js';
import { componentSchemas } from './component-schemas.js';

export type { Ajv };

const componentsId = 'gza:contract';

function build(options: ConstructorParameters<typeof Ajv>[0]): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    removeAdditional: false,
    useDefaults: false,
    strict: true,
    allowUnionTypes: true,
    ...options,
  });
  ajv.addVocabulary(['components']);
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

/** JSON Schema, Ajv and OpenAPI: everything that is derived from the DTO classes and the endpoint table. */
export { componentSchemas, schemaOf } from './component-schemas.js';
export { answerAjv, componentRef, requestAjv, type Ajv } from './ajv.js';
export { openApiDocument, pathParameterSchema } from './openapi.js';
export { fieldErrors, type FieldError } from './field-errors.js';
export type { JsonSchema } from '../kernel/json-schema.js';
export { dateFieldsOf, type DateField } from './date-fields.js';
export { examples, type Example } from './examples.js';
export { described } from './descriptions.js';
export { dtoClass } from '../dto-class.js';

import { componentSchemas } from '@gza/contract/schema';
import type { DtoName } from '@gza/contract';

const schemas = componentSchemas();

/** The names of the fields of a DTO. */
export const declaredFieldsOf = (name: DtoName): string[] =>
  Object.keys(schemas[name].properties ?? {});

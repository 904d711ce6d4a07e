import { getMetadataArgsStorage } from 'typeorm';
import { modules } from '../../src/modules/index.js';
import { platformTables } from '../../src/platform/published.js';

/** Every table with its owner, as the modules declare them: by their entities, or by name. */
export const declaredTables = (): [table: string, owner: string][] => [
  ...platformTables.map((table): [string, string] => [table, 'platform']),
  ...modules.flatMap(({ name, entities, tables = [] }) => [
    ...entities.map((entity): [string, string] => {
      const declared = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
      if (!declared?.name) throw new Error(`an entity of ${name} names no table`);
      return [declared.name, name];
    }),
    ...tables.map((table): [string, string] => [table, name]),
  ]),
];

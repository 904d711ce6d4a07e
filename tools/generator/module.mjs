import { filled } from './names.mjs';
import { insert, writeTemplates } from './write.mjs';

/**
 * The lists that contain every module, each with the lines that are added.
 *
 * @param {Record<string, string>} marks
 */
function insertions(marks) {
  const { __camel__: camel, __kebab__: kebab, __Pascal__: pascal, __record__: record } = marks;
  const { __ka__: ka, __en__: en, __recordWords__: words } = marks;
  const contract = 'packages/contract/src';
  const api = 'apps/api/src/modules/index.ts';
  return [
    {
      file: `${contract}/modules.ts`,
      before: /^import /u,
      text: `import { ${camel}Module } from './${kebab}/index.js';`,
    },
    { file: `${contract}/modules.ts`, after: /^ {2}\w+Module,$/u, text: `  ${camel}Module,` },
    {
      file: `${contract}/endpoints.ts`,
      before: /^import /u,
      text: `import { ${camel}Endpoints } from './${kebab}/endpoints.js';`,
    },
    {
      file: `${contract}/endpoints.ts`,
      after: /^ {2}\w+: \w+Endpoints,$/u,
      text: `  ${camel}: ${camel}Endpoints,`,
    },
    {
      file: `${contract}/endpoints.ts`,
      after: /^ {2}\.\.\.\w+Endpoints,$/u,
      text: `  ...${camel}Endpoints,`,
    },
    {
      file: `${contract}/schema/openapi-texts.ts`,
      before: /^\} as const satisfies Record<keyof typeof endpointsByModule/u,
      text: `  ${camel}: '${en}.',`,
    },
    {
      file: `${contract}/schema/openapi-texts.ts`,
      before: /^ {2}imports: 'Id of the import/u,
      text: `  '${kebab}': 'Id of the ${words}.',`,
    },
    {
      file: `${contract}/field-texts.ts`,
      before: /^import /u,
      text: `import { ${camel}Texts } from './${kebab}/field-texts.js';`,
    },
    {
      file: `${contract}/field-texts.ts`,
      before: /^\};$/u,
      text: `  ...${camel}Texts,`,
    },
    {
      file: 'apps/api/src/platform/consequences.ts',
      before: /^ {2}'workingDays\.changed':/u,
      text: filled(
        `  '${record}.moved': 'because nothing depends on a __recordWords__ yet',`,
        marks,
      ),
    },
    {
      file: `${contract}/permissions.ts`,
      before: /^import /u,
      text: `import { ${camel}Permissions } from './${kebab}/permissions.js';`,
    },
    {
      file: `${contract}/permissions.ts`,
      after: /^ {2}\w+: \w+Permissions,$/u,
      text: `  ${camel}: ${camel}Permissions,`,
    },
    {
      file: `${contract}/permission-summaries.ts`,
      before: /^import /u,
      text: `import { ${camel}PermissionSummaries } from './${kebab}/permissions.js';`,
    },
    {
      file: `${contract}/permission-summaries.ts`,
      after: /^ {2}\.\.\.\w+PermissionSummaries,$/u,
      text: `  ...${camel}PermissionSummaries,`,
    },
    {
      file: `${contract}/events.ts`,
      after: /^import \{ \w+Events \}/u,
      text: `import { ${camel}Events } from './${kebab}/events.js';`,
    },
    {
      file: `${contract}/events.ts`,
      after: /^ {2}'?[\w-]+'?: \w+Events,$/u,
      text: `  ${camel === kebab ? camel : `'${kebab}'`}: ${camel}Events,`,
    },
    {
      file: `${contract}/events.ts`,
      after: /^ {2}\.\.\.\w+Events,$/u,
      text: `  ...${camel}Events,`,
    },
    {
      file: 'apps/web/src/features/admin/events.presenter.ts',
      before: /^ {2}'application',$/u,
      text: `  '${record}',`,
    },
    {
      file: 'apps/web/src/features/admin/events.texts.ts',
      before: /^ {6}application: '[Ⴀ-ჿ]/u,
      text: `      ${record}: '${ka}',`,
    },
    {
      file: 'apps/web/src/features/admin/events.texts.ts',
      before: /^ {6}application: '[A-Za-z]/u,
      text: `      ${record}: '${en}',`,
    },
    {
      file: `${contract}/resources.ts`,
      before: /^ {2}directory: 'casework',$/u,
      text: `  '${kebab}': 'casework',`,
    },
    {
      file: `${contract}/index.ts`,
      after: /^export \* from '\.\/\w+\/endpoints\.js';$/u,
      text: `export * from './${kebab}/endpoints.js';`,
    },
    {
      file: `${contract}/index.ts`,
      after: /^export \* from '\.\/\w+\/states\.js';$/u,
      text: `export * from './${kebab}/states.js';`,
    },
    {
      file: `${contract}/purposes.ts`,
      after: /^ {2}\w+: 'administration',$/u,
      text: `  ${camel}: 'casework',`,
    },
    {
      file: `${contract}/dtos.ts`,
      after: /^export \* from '\.\/\w+\/dtos\.js';$/u,
      text: `export * from './${kebab}/dtos.js';`,
    },
    {
      file: api,
      after: /^import \{ \w+Module \} from '\.\/[\w-]+\/index\.js';$/u,
      text: `import { ${camel}Module } from './${kebab}/index.js';`,
    },
    { file: api, after: /^ {2}\w+Module,$/u, text: `  ${camel}Module,` },
    ...screenInsertions(marks),
    {
      file: 'apps/web/src/app/today-lines.ts',
      before: /^import /u,
      text: `import { use${pascal}Today } from '../features/${kebab}/today-lines.js';`,
    },
    {
      file: 'apps/web/src/app/today-lines.ts',
      after: /^ {4}\.\.\.use\w+Today\(\),$/u,
      text: `    ...use${pascal}Today(),`,
    },
    {
      file: 'apps/web/src/features/timeline/timeline.texts.ts',
      before: /^ {6}applicationReceived: '[Ⴀ-ჿ]/u,
      text: `      ${record}Moved: '${ka}',`,
    },
    {
      file: 'apps/web/src/features/timeline/timeline.texts.ts',
      before: /^ {6}applicationReceived: '[A-Za-z]/u,
      text: `      ${record}Moved: '${en}',`,
    },
  ];
}

/**
 * The lists that contain every screen, each with the lines that are added.
 *
 * @param {Record<string, string>} marks
 */
export function screenInsertions({ __camel__: camel, __kebab__: kebab }) {
  return [
    {
      file: 'apps/web/src/platform/paths.ts',
      before: /^ {2}reports: /u,
      text: `  ${camel}: '/${kebab}',`,
    },
    {
      file: 'apps/web/src/app/router.tsx',
      before: /^import \{ \w+Routes \}/u,
      text: `import { ${camel}Routes } from '../features/${kebab}/routes.js';`,
    },
    {
      file: 'apps/web/src/app/router.tsx',
      before: /^ {10}\.\.\.calendarRoutes,$/u,
      text: `          ...${camel}Routes,`,
    },
    {
      file: 'apps/web/src/app/navigation.ts',
      before: /^import \{ \w+Navigation \}/u,
      text: `import { ${camel}Navigation } from '../features/${kebab}/navigation.js';`,
    },
    {
      file: 'apps/web/src/app/navigation.ts',
      before: /^ {2}\.\.\.\w+Navigation,$/u,
      text: `  ...${camel}Navigation,`,
    },
    {
      file: 'apps/e2e/src/support/routes.ts',
      after: /^ {2}\{ name: 'team',/u,
      text: `  { name: '${kebab}', person: 'socialWorker', open: at('/${kebab}') },`,
    },
  ];
}

/**
 * Writes a module from the contract to the portal, about a record of a beneficiary with a life cycle.
 *
 * @param {string} project
 * @param {Record<string, string>} marks
 * @returns {string[]} the files, written and changed
 */
export function newModule(project, marks) {
  const written = [
    ...writeTemplates(project, 'module', marks),
    ...writeTemplates(project, 'screen', marks),
  ];
  const changed = insertions(marks).map((insertion) => insert(project, insertion));
  return [...new Set([...written, ...changed])];
}

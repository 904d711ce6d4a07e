import { insert, writeTemplates } from './write.mjs';

/**
 * Writes a report: a file with its definition, a line in the list, a test over the winter of the fixtures.
 *
 * @param {string} project
 * @param {Record<string, string>} marks
 * @returns {string[]}
 */
export function newReport(project, marks) {
  const list = 'apps/api/src/modules/reporting/reports/index.ts';
  const { __camel__: camel, __kebab__: kebab } = marks;
  return [
    ...writeTemplates(project, 'report', marks),
    insert(project, {
      file: list,
      before: /^import \{/u,
      text: `import { ${camel} } from './${kebab}.js';`,
    }),
    insert(project, { file: list, after: /^ {2}\w+,$/u, text: `  ${camel},` }),
  ];
}

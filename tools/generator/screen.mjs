import { screenInsertions } from './module.mjs';
import { insert, writeTemplates } from './write.mjs';

/**
 * Writes a screen of the portal for existing operations: `list…` by the name, and the DTO of its record.
 *
 * @param {string} project
 * @param {Record<string, string>} marks
 * @returns {string[]}
 */
export function newScreen(project, marks) {
  return [
    ...writeTemplates(project, 'screen', marks),
    ...screenInsertions(marks).map((insertion) => insert(project, insertion)),
  ];
}

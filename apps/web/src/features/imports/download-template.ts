import type { Dto } from '@gza/contract';
import { api } from '../../platform/api.js';
import { csvForPeople, saveFile } from '../../platform/save-file.js';

/** Saves the empty file of a type, with the separator that Excel uses in Georgia. */
export async function downloadTemplate(type: Dto<'ImportTypeInfo'>['type']): Promise<void> {
  const answer = await api.raw('getImportTemplate', { type, query: { separator: 'semicolon' } });
  saveFile(csvForPeople(await answer.blob()), `${type}.csv`);
}

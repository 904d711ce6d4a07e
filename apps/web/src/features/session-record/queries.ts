import { read } from '../../platform/data/queries.js';

export const sessionNotes = (id: string, clinical: boolean) =>
  clinical ? read('listClinicalNotes', { id }) : read('listSessionNotes', { id });

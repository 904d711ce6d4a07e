import { v7 as uuidv7 } from 'uuid';
import { insertOrganisation } from '../../src/modules/partners/index.js';
import type { TestApi } from './api.js';

/** Inserts a partner organisation and returns its id. */
export async function registerOrganisation(
  api: TestApi,
  ka: string,
  en: string,
  active = true,
): Promise<string> {
  const id = uuidv7();
  await insertOrganisation(api.owner, { id, name: { ka, en }, legalForm: 'nnle' }, api.clock.now());
  if (!active) await api.owner.query('update organisation set active = false where id = $1', [id]);
  return id;
}

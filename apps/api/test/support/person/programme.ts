import type { TestApi } from '../api.js';

/** The first active programme of the catalogue, as links of `rows.ts`. */
export async function programmeInUse(api: TestApi): Promise<Record<string, string>> {
  const { rows } = await api.owner.query<Record<string, string>>(
    `select v.programme_id as programme, v.programme_id as "programme/catalogue", v.id as programme_version
     from programme_version v join programme p on p.id = v.programme_id
     where v.state = 'inUse' order by v.facilitators, p.position limit 1`,
  );
  const [found] = rows;
  if (!found) throw new Error('no programme is in use');
  return found;
}

import { TestApi, type Caller } from '../support/api.js';
import { People } from './people.js';

export interface Winter {
  api: TestApi;
  /** Leads Tbilisi. */
  tamar: Caller;
  /** Leads the Department. */
  zurab: Caller;
  /** The analyst. */
  eka: Caller;
  /** A reporting client of the Ministry. */
  script: Caller;
  /** Social workers of Tbilisi. */
  nino: Caller;
  gia: Caller;
}

export const quarter = { from: '2026-01-01', to: '2026-03-31' };

/**
 * Starts with seven persons of Tbilisi and one of Kakheti over the winter, and the readers of their figures.
 */
export async function startWinter(): Promise<Winter> {
  const api = await TestApi.start();
  const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  const gia = await api.staff('socialWorker', 'გია მაისურაძე');
  await writeCases(new People(api), nino, gia);
  return {
    api,
    tamar: await api.staff('supervisor', 'თამარ კიკნაძე'),
    zurab: await api.staff('head', 'ზურაბ ლომიძე'),
    eka: await api.staff('analyst', 'ეკა წერეთელი'),
    script: await api.client('reportingClient', ['reporting:read']),
    nino,
    gia,
  };
}

async function writeCases(people: People, nino: Caller, gia: Caller): Promise<void> {
  const born = '1990-03-14';
  const ana = await people.person({ sex: 'female', birthDate: born, region: 'GE-TB' });
  const beka = await people.person({ birthDate: born, region: 'GE-TB' });
  const dato = await people.person({ birthDate: '2009-06-01', region: 'GE-MM' });
  const elene = await people.person({ sex: 'female', region: null });
  const vano = await people.person({ region: 'GE-TB' });
  const zaza = await people.person({ region: 'GE-TB' });
  const tea = await people.person({ sex: 'female', region: 'GE-TB' });
  const levan = await people.person({ bureau: 'kakheti', region: 'GE-KA' });
  // Ana: one case, then another. Beka: open since autumn. Dato: a juvenile, opened in January.
  await people.case(ana, { opened: '2025-09-01', closed: '2026-01-10', reason: 'goalsMet' });
  await people.case(ana, { opened: '2026-02-15', managerId: gia.id });
  const bekas = await people.case(beka, { opened: '2025-10-01' });
  await people.assign(bekas, nino.id, '2025-10-01', '2026-03-01');
  await people.assign(bekas, gia.id, '2026-03-01');
  await people.case(dato, { opened: '2026-01-01', managerId: nino.id, category: 'diversion' });
  // Elene's case ends on the last day of the period, Vano's began on the day after it.
  await people.case(elene, { opened: '2025-12-31', closed: '2026-03-31', reason: 'lostContact' });
  await people.case(vano, { opened: '2026-04-01' });
  await people.case(zaza, {
    opened: '2026-01-20',
    closed: '2026-01-20',
    reason: 'openedInError',
  });
  await people.case(tea, { opened: '2026-03-31', managerId: nino.id });
  await people.case(levan, { opened: '2026-02-01', managerId: nino.id });
}

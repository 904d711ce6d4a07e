import { TestApi } from '../support/api.js';

describe('the catalogue of services', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('lists the nine services in the order of the Department, in both languages', async () => {
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const { items } = await nino.ok('listServices');
    expect(items.map((s) => [s.code, s.kind])).toEqual([
      ['id-card', 'issuance'],
      ['transport-card', 'issuance'],
      ['psychological-consultation', 'consultation'],
      ['legal-assistance', 'consultation'],
      ['healthcare-support', 'navigation'],
      ['professional-retraining', 'education'],
      ['informal-education', 'education'],
      ['language-subject-courses', 'education'],
      ['sport-culture-events', 'event'],
    ]);
    expect(items[3]?.name).toEqual({ ka: 'იურიდიული დახმარება', en: 'Legal assistance' });
  });

  it('is open to a client with the scope of the directory, and to no other', async () => {
    const reader = await api.client('reportingClient', ['directory:read']);
    expect((await reader.ok('listServices')).items).toHaveLength(9);
    const other = await api.client('reportingClient', ['reporting:read']);
    expect(await other.refused('listServices')).toEqual([403, 'forbidden']);
    expect(await api.nobody.refused('listServices')).toEqual([401, 'unauthenticated']);
  });
});

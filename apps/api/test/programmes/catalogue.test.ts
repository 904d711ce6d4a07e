import { referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';

describe('the catalogue of programmes', () => {
  let api: TestApi;
  let nino: Caller;
  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  it('has the five areas and the nineteen programmes of the seed in their order', async () => {
    const areas = await nino.ok('listAreas');
    expect(areas.items.map((a) => a.code)).toEqual([
      'psychosocial',
      'addictions',
      'prosocial',
      'education',
      'employment',
    ]);
    const all = await nino.ok('listProgrammes');
    expect(all.items).toHaveLength(19);
    expect(all.items[1]).toEqual({
      id: referenceId('programme', 'bibliotherapy'),
      code: 'bibliotherapy',
      areaCode: 'psychosocial',
      name: { ka: 'ბიბლიოთერაპია', en: 'Bibliotherapy' },
      audience: 'any',
      confirmed: true,
      approved: true,
      version: 1,
      currentVersion: {
        id: referenceId('programmeVersion', 'bibliotherapy/1'),
        number: 1,
        sessions: 12,
        sessionsConfirmed: false,
        sessionMinutes: 90,
        onlySex: null,
        riskLevels: [],
        languages: ['ka'],
      },
    });
    const addictions = await nino.ok('listProgrammes', { query: { areaCode: 'addictions' } });
    expect(addictions.items.map((p) => p.confirmed)).toEqual([false, false, false, false]);
  });

  it('knows the one course whose number of sessions is known', async () => {
    const id = referenceId('programme', 'violent-behaviour');
    const { items } = await nino.ok('listProgrammeVersions', { id });
    expect(items).toEqual([
      expect.objectContaining({
        number: 1,
        state: 'inUse',
        sessions: 18,
        sessionsConfirmed: true,
        monthsFrom: 4,
        monthsTo: 6,
        minimumAttendancePercent: 80,
        obligatorySessions: [],
        postTestRequired: false,
        facilitators: 2,
        groupMinimum: 6,
        groupMaximum: 12,
      }),
    ]);
    expect(await nino.refused('getProgramme', { id: referenceId('programme', 'none') })).toEqual([
      404,
      'not-found',
    ]);
  });
});

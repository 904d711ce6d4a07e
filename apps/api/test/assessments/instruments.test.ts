import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedInstruments } from '../../src/modules/assessments/persistence/seed.js';
import { dataFolder } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { story } from '../support/story.js';

interface Pack {
  version: number;
  alerts: { severity: string }[];
  scales: { bandSets: { bands: { from: number }[] }[] }[];
}

describe('instruments', () => {
  let api: TestApi;
  let nino: Caller;
  let folder: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    folder = mkdtempSync(path.join(tmpdir(), 'gza-packs-'));
    cpSync(path.join(dataFolder, 'instruments'), folder, { recursive: true });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await api.stop();
  });

  const file = (name: string) => path.join(folder, 'gad-7', name);
  const read = (name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as Pack;
  const write = (name: string, pack: object) => writeFileSync(file(name), JSON.stringify(pack));
  const versions = async () =>
    (await nino.ok('listInstrumentVersions', { code: 'gad-7' })).items.map(
      ({ number, status, validFrom, validTo }) => [
        number,
        status,
        validFrom !== null,
        validTo !== null,
      ],
    );

  const step = story('from the first step to the last');

  step('are listed with the version in use', async () => {
    const { items } = await nino.ok('listInstruments');
    expect(
      items.map(({ code, clinical, filledBy, activeVersion }) => [
        code,
        clinical,
        filledBy,
        activeVersion,
      ]),
    ).toEqual([
      ['bps-rnr', false, ['socialWorker', 'psychologist'], 2],
      ['gad-7', true, ['psychologist'], 2],
      ['phq-9', true, ['psychologist'], 1],
    ]);
  });

  step(
    'begin in a new installation with the newest version; earlier ones are retired',
    async () => {
      const { items } = await nino.ok('listInstrumentVersions', { code: 'bps-rnr' });
      expect(
        items.map(({ number, status, validFrom, validTo }) => [number, status, validFrom, validTo]),
      ).toEqual([
        [2, 'active', null, null],
        [1, 'retired', null, null],
      ]);
    },
  );

  step('give a version with all that the portal needs to show the form', async () => {
    const form = await nino.ok('getInstrumentVersion', { code: 'bps-rnr', number: '2' });
    expect(form).toMatchObject({
      instrumentCode: 'bps-rnr',
      number: 2,
      status: 'active',
      validFrom: null,
      validationStatus: 'notStatisticallyValidated',
      licence: { translations: { ka: expect.any(String) } },
    });
    expect(form.sections.map((section) => section.id)).toEqual([
      'biological',
      'psychological',
      'social',
      'strengths',
      'factors',
    ]);
    expect(form.riskSummary?.factors).toHaveLength(9);
    const phq = await nino.ok('getInstrumentVersion', { code: 'phq-9', number: '1' });
    expect(phq.scales[0]).toMatchObject({ reliableChange: 6, cutOff: 10 });
    expect(phq.scales[0]?.bands.map((band) => band.from)).toEqual([0, 5, 10, 15, 20]);
  });

  step.each(['2', '0', 'x', '1.5'])('have no version %s', async (number) => {
    expect(await nino.refused('getInstrumentVersion', { code: 'phq-9', number })).toEqual([
      404,
      'not-found',
    ]);
  });

  step('are open to reporting scripts, and an unknown one is not found', async () => {
    const script = await api.client('reportingClient', ['reporting:read']);
    expect((await script.ok('listInstruments')).items).toHaveLength(3);
    expect(await script.refused('listInstrumentVersions', { code: 'lsi-r' })).toEqual([
      404,
      'not-found',
    ]);
  });

  step('are seeded again without a change', async () => {
    await seedInstruments(api.owner, folder);
    expect(await versions()).toEqual([
      [2, 'active', false, false],
      [1, 'retired', false, false],
    ]);
  });

  step('are frozen: a published version does not change', async () => {
    const published = read('version-1.json');
    write('version-1.json', { ...published, instructions: { ka: 'სხვა', en: 'Other' } });
    await expect(seedInstruments(api.owner, folder)).rejects.toThrow(
      'Instrument gad-7, version 1 is published and differs',
    );
    write('version-1.json', published);
  });

  step(
    'stay a draft while a scored case fails, and replace the earlier version when all pass',
    async () => {
      const next = { ...read('version-2.json'), version: 3 };
      const cases = { ...read('cases.json'), version: 3 };
      const failing = structuredClone(next);
      const band = failing.scales[0]?.bandSets[0]?.bands[1];
      if (!band) throw new Error('no band');
      band.from += 1;
      write('version-3.json', failing);
      write('cases.json', cases);
      await seedInstruments(api.owner, folder);
      expect(await versions()).toEqual([
        [3, 'draft', false, false],
        [2, 'active', false, false],
        [1, 'retired', false, false],
      ]);

      write('version-3.json', next);
      await seedInstruments(api.owner, folder);
      expect(await versions()).toEqual([
        [3, 'active', true, false],
        [2, 'retired', false, true],
        [1, 'retired', false, false],
      ]);
      const { items } = await nino.ok('listInstruments');
      expect(items.find((entry) => entry.code === 'gad-7')?.activeVersion).toBe(3);
    },
  );
});

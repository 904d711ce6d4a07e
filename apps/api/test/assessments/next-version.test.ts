import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Dto } from '@gza/contract';
import { seedInstruments } from '../../src/modules/assessments/persistence/seed.js';
import { dataFolder } from '../../src/platform/reference.js';
import { TestApi } from '../support/api.js';
import { answersOf, callPeople, readyCase, type People } from './people.js';

const MEDIUM = 'Lowest sum of the medium level';

/** An installation with version 1 of the interview in use gets the release with version 2. */
describe('the next version of the interview', () => {
  let api: TestApi;
  let people: People;
  let folder: string;
  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    folder = mkdtempSync(path.join(tmpdir(), 'gza-packs-'));
    cpSync(path.join(dataFolder, 'instruments'), folder, { recursive: true });
    const cases = path.join(folder, 'bps-rnr/cases.json');
    rmSync(path.join(folder, 'bps-rnr/version-2.json'));
    const { version: _, ...rest } = JSON.parse(readFileSync(cases, 'utf8')) as { version: number };
    writeFileSync(cases, JSON.stringify({ ...rest, version: 1 }));
    await api.owner.query(`delete from instrument_version where instrument_code = 'bps-rnr'`);
    await seedInstruments(api.owner, folder);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await api.stop();
  });

  const begin = (caseId: string) =>
    people.nino.ok('createAssessment', { body: { caseId, instrumentCode: 'bps-rnr' } });
  const complete = async ({ id, version }: Dto<'Assessment'>) => {
    const body = { answers: answersOf('bps-rnr', MEDIUM) };
    const saved = await people.nino.ok('saveAnswers', { id, version, body });
    return people.nino.ok('completeAssessment', { id, version: saved.version, body: {} });
  };

  it('is used by new assessments, while drafts and results of version 1 go on', async () => {
    const [finishing, going, coming] = [
      await readyCase(people, { givenName: 'ლევან' }),
      await readyCase(people, { givenName: 'ანა' }),
      await readyCase(people, { givenName: 'გია' }),
    ];
    const approve = ({ id, version }: Dto<'Assessment'>) =>
      people.tamar.ok('approveAssessment', { id, version, body: {} });
    const before = await approve(await complete(await begin(finishing.caseId)));
    const draft = await begin(going.caseId);
    expect(draft.instrument).toMatchObject({ code: 'bps-rnr', version: 1 });

    await api.owner.query(`select set_config('gza.now', $1, false)`, [
      api.clock.now().toISOString(),
    ]);
    await seedInstruments(api.owner);
    const { items } = await people.nino.ok('listInstrumentVersions', { code: 'bps-rnr' });
    expect(
      items.map(({ number, status, validFrom, validTo }) => [number, status, validFrom, validTo]),
    ).toEqual([
      [2, 'active', '2026-11-24', null],
      [1, 'retired', null, '2026-11-24'],
    ]);

    const finished = await approve(await complete(draft));
    expect(finished).toMatchObject({
      state: 'approved',
      level: 'medium',
      instrument: { version: 1 },
    });
    expect((await begin(coming.caseId)).instrument).toMatchObject({ version: 2 });

    api.clock.advance({ days: 1 });
    const after = await complete(await begin(finishing.caseId));
    expect(after).toMatchObject({ level: before.level, instrument: { version: 2 } });
    expect(after.changes).toMatchObject([
      { scale: 'protective', previousId: before.id, notComparable: null, difference: 0 },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { v7 as uuidv7 } from 'uuid';
import { DiskStore } from '../../src/platform/files/disk-store.js';
import { eventually } from '../support/eventually.js';
import { story } from '../support/story.js';
import { eicar, FilesWorld, heic, jpeg, pdf, png, FakeScanner, webp } from './world.js';

describe('scans of the papers of a person', () => {
  let scanner: FakeScanner;
  let world: FilesWorld;

  beforeAll(async () => {
    scanner = await FakeScanner.start();
    world = await FilesWorld.start({ GZA_FILE_LIMIT_MIB: '1', ...scanner.settings });
  });
  afterAll(async () => {
    await world.api.stop();
    await scanner.stop();
  });

  const step = story('from the first page to the last');

  step('refuses what is no paper, whatever it calls itself, and stores nothing of it', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    expect(await world.problemOf(page)).toEqual([415, 'file-type-refused']);
    expect(await world.problemOf(Buffer.alloc(0))).toEqual([415, 'file-type-refused']);
    expect(await world.problemOf(Buffer.concat([Buffer.from('GIF89a'), png]))).toEqual([
      415,
      'file-type-refused',
    ]);
    const named = await world.add(page, 'card.pdf');
    expect(named.problem.type).toBe('/problems/file-type-refused');
    expect(await world.problemOf(pdf('large', 1024 * 1024))).toEqual([413, 'file-too-large']);
    expect(await world.problemOf(pdf('huge', 20 * 1024 * 1024))).toEqual([413, 'file-too-large']);
    expect(await world.problemOf(Buffer.concat([pdf('infected', 100_000), eicar]))).toEqual([
      422,
      'file-infected',
    ]);
    expect(world.stored()).toEqual([]);
    expect(await world.rows()).toEqual({ files: 0, scans: 0 });
  });

  step('keeps nothing of an upload whose connection breaks', async () => {
    const { address } = world.api;
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    socket.write(
      [
        `POST /api/v1/documents/${world.judgment}/scans HTTP/1.1`,
        `Host: ${hostname}`,
        `Authorization: Bearer ${world.nino.token ?? ''}`,
        'Content-Type: application/pdf',
        'Content-Length: 500000',
        '',
        '',
      ].join('\r\n'),
    );
    socket.write(pdf('torn', 200_000));
    // The content is on its way into the store.
    await eventually(async () => expect(world.stored()).toHaveLength(1));
    socket.destroy();
    await eventually(async () => expect(world.stored()).toEqual([]));
    expect(await world.rows()).toEqual({ files: 0, scans: 0 });
    await eventually(async () =>
      expect((await world.api.auditOf('addDocumentScan')).at(-1)?.problem).toBe('file-incomplete'),
    );
  });

  step('keeps pages in order, encrypted, and gives them back byte for byte', async () => {
    const pages = [pdf('განაჩენი', 300_000), png, jpeg, heic, webp];
    for (const [index, page] of pages.entries()) {
      const { status, body, headers } = await world.add(page, `გვერდი ${index + 1}.pdf`);
      expect([status, headers['location']]).toEqual([
        201,
        `/api/v1/documents/${world.judgment}/scans/${body.id}`,
      ]);
    }
    const scans = await world.scans();
    expect(
      scans.map(({ name, mediaType, size, addedBy }) => [name, mediaType, size, addedBy.id]),
    ).toEqual([
      ['გვერდი 1.pdf', 'application/pdf', pages[0]?.length, world.nino.id],
      ['გვერდი 2.pdf', 'image/png', png.length, world.nino.id],
      ['გვერდი 3.pdf', 'image/jpeg', jpeg.length, world.nino.id],
      ['გვერდი 4.pdf', 'image/heic', heic.length, world.nino.id],
      ['გვერდი 5.pdf', 'image/webp', webp.length, world.nino.id],
    ]);
    for (const [index, scan] of scans.entries()) {
      const { bytes, headers } = await world.nino.call('downloadDocumentScan', {
        id: world.judgment,
        scanId: scan.id,
        accept: 'image/avif,image/*;q=0.8',
      });
      expect(bytes?.equals(pages[index] as Buffer)).toBe(true);
      expect(headers).toMatchObject({
        'content-type': scan.mediaType,
        'content-length': String(scan.size),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(scan.name ?? '')}`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    }
    for (const file of world.stored()) {
      const bytes = readFileSync(file);
      expect([bytes.includes('განაჩენი'), bytes.includes('PNG'), bytes.includes('%PDF')]).toEqual([
        false,
        false,
        false,
      ]);
    }
    expect(world.stored()).toHaveLength(5);
  });

  step(
    'refuses the same page twice, and answers a retry with the scan that it has made',
    async () => {
      expect(await world.problemOf(png)).toEqual([409, 'scan-added-already']);
      const body = { content: pdf('one'), name: 'one.pdf' };
      const id = world.conclusion;
      const [first, second] = [
        await world.nino.call('addDocumentScan', { id, body, key: 'page' }),
        await world.nino.call('addDocumentScan', { id, body, key: 'page' }),
      ];
      expect([second.status, second.body.id]).toEqual([201, first.body.id]);
      expect(second.headers['idempotent-replay']).toBe('true');
      expect(
        await world.nino.refused('addDocumentScan', { id, body: { content: png }, key: 'page' }),
      ).toEqual([422, 'idempotency-mismatch']);
      expect(await world.scans(id)).toHaveLength(1);
      expect(world.stored()).toHaveLength(6);
    },
  );

  step(
    'stores a content once, and destroys it when the last paper with it has lost it',
    async () => {
      const { nino, consent, conclusion, judgment } = world;
      const added = await nino.ok('addConsentScan', { id: consent, body: { content: png } });
      expect((await nino.ok('getConsent', { id: consent })).scans).toEqual([added]);
      expect([world.stored().length, await world.rows()]).toEqual([6, { files: 6, scans: 7 }]);
      const [, second] = await world.scans();
      const scanId = second?.id ?? '';
      const reason = 'სხვა ადამიანის გვერდია';
      // The scan of one paper is not reached by the address of another one.
      expect(
        await nino.refused('removeDocumentScan', { id: conclusion, scanId, body: { reason } }),
      ).toEqual([404, 'not-found']);
      await nino.ok('removeDocumentScan', { id: judgment, scanId, body: { reason } });
      expect((await world.scans()).map(({ name }) => name)).toEqual([
        'გვერდი 1.pdf',
        'გვერდი 3.pdf',
        'გვერდი 4.pdf',
        'გვერდი 5.pdf',
      ]);
      const { rows } = await world.api.owner.query<object>(
        `select operation, subjects, reason from audit_event where endpoint = 'removeDocumentScan' and result = 'done'`,
      );
      expect(rows).toEqual([{ operation: 'erasure', subjects: [world.beneficiaryId], reason }]);
      expect(await nino.refused('downloadDocumentScan', { id: judgment, scanId })).toEqual([
        404,
        'not-found',
      ]);
      const { bytes } = await nino.call('downloadConsentScan', { id: consent, scanId: added.id });
      expect(bytes?.equals(png)).toBe(true);
      await nino.ok('removeConsentScan', { id: consent, scanId: added.id, body: { reason } });
      await eventually(async () =>
        expect([world.stored().length, await world.rows()]).toEqual([5, { files: 5, scans: 5 }]),
      );
    },
  );

  step('shows a file to those who read its paper, and to nobody else', async () => {
    const { zaza, levan, lawyer, judgment, conclusion, consent } = world;
    const [page] = await world.scans();
    const [hidden] = await world.scans(conclusion);
    const signed = await world.nino.ok('addConsentScan', {
      id: consent,
      body: { content: pdf('signed') },
    });
    const read = async (by: typeof zaza, id: string, scanId = '') =>
      (await by.call('downloadDocumentScan', { id, scanId })).status;
    expect(await read(zaza, judgment, page?.id)).toBe(200);
    expect(await read(zaza, conclusion, hidden?.id)).toBe(404);
    expect(await read(zaza, judgment, hidden?.id)).toBe(404);
    expect(await read(levan, judgment, page?.id)).toBe(404);
    expect(await read(lawyer, judgment, page?.id)).toBe(403);
    const consentOf = async (by: typeof zaza) =>
      (await by.call('downloadConsentScan', { id: consent, scanId: signed.id })).status;
    // The consent is one to assessment: no business of a lawyer.
    expect([await consentOf(zaza), await consentOf(levan), await consentOf(lawyer)]).toEqual([
      200, 404, 404,
    ]);
    expect((await world.add(png, 'x.png', judgment, levan)).status).toBe(404);
    expect((await world.add(png, 'x.png', judgment, zaza)).status).toBe(403);
    expect(
      await levan.refused('removeDocumentScan', {
        id: judgment,
        scanId: page?.id ?? '',
        body: { reason: 'x' },
      }),
    ).toEqual([404, 'not-found']);
    // The owner's account alone reads keys: the account of staff is refused the table.
    const { rows } = await world.api.owner.query<{ can: boolean }>(
      `select has_table_privilege(r, 'stored_file', 'select') as can from unnest(array['gza_staff', 'gza_partner', 'gza_analyst']) r`,
    );
    expect(rows.map(({ can }) => can)).toEqual([false, false, false]);
  });

  step('says that a damaged or lost file cannot be read', async () => {
    const { nino, judgment } = world;
    const [page] = await world.scans();
    await world.api.owner.query(
      `update stored_file f set wrapped_key = (select wrapped_key from stored_file where id <> f.id limit 1)
       from person_scan s where s.file_id = f.id and s.id = $1`,
      [page?.id],
    );
    expect(
      await nino.refused('downloadDocumentScan', { id: judgment, scanId: page?.id ?? '' }),
    ).toEqual([500, 'file-unreadable']);
  });

  step('removes what no row names a day later', async () => {
    const { api } = world;
    const before = world.stored();
    await api.owner.query('alter table person_scan disable trigger user');
    await api.owner.query('delete from person_scan');
    await api.owner.query('delete from stored_file');
    await api.server.app.files.tidy(new Date());
    expect(world.stored()).toEqual(before);
    await api.server.app.files.tidy(new Date(Date.now() + 25 * 60 * 60 * 1000));
    expect(world.stored()).toEqual([]);
    await api.owner.query('alter table person_scan enable trigger user');
    // Many are of another database: the folder or the address of the database is wrong.
    const store = new DiskStore(api.config.filesDir);
    const contents = Array.from({ length: 101 }, () => uuidv7());
    for (const id of contents)
      await store.put(
        id,
        (async function* () {
          yield Buffer.from('x');
        })(),
      );
    const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000);
    await expect(api.server.app.files.tidy(tomorrow)).rejects.toThrow('101 files in the store');
    expect(world.stored()).toHaveLength(101);
    for (const id of contents) await store.remove(id);
  });

  step('accepts nothing while the scanner cannot be reached', async () => {
    await scanner.stop();
    const { status, problem, headers } = await world.add(pdf('unscanned'));
    expect([status, problem.type, headers['retry-after']]).toEqual([
      503,
      '/problems/file-not-checked',
      '60',
    ]);
    expect([world.stored(), await world.rows()]).toEqual([[], { files: 0, scans: 0 }]);
  });
});

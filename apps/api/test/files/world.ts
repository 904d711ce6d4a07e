import { createServer, type AddressInfo, type Server } from 'node:net';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase } from '../support/file.js';

/** The harmless test virus, in two parts, so that a scanner of this machine does not take this file for it. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

export const pdf = (text: string, size = 0): Buffer =>
  Buffer.concat([Buffer.from(`%PDF-1.7\n% ${text}\n`), Buffer.alloc(size, 'x')]);
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600', 'hex'),
  Buffer.alloc(500),
]);
export const heic = Buffer.concat([
  Buffer.from('0000001c6674797068656963000000006d69663168656963', 'hex'),
  Buffer.alloc(500),
]);
export const webp = Buffer.concat([
  Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'),
  Buffer.alloc(50),
]);

/** A scanner in place of ClamAV's daemon: it finds the test virus, and nothing else. */
export class FakeScanner {
  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeScanner> {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      let received = Buffer.alloc(0);
      socket
        .on('error', () => undefined)
        .on('end', () => socket.end())
        .on('data', (part) => {
          received = Buffer.concat([received, part]);
          if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
          const found = received.includes(eicar);
          socket.end(found ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0');
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeScanner(server);
  }

  get settings() {
    const { port } = this.server.address() as AddressInfo;
    return { GZA_CLAMAV_HOST: '127.0.0.1', GZA_CLAMAV_PORT: String(port) };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** Nino keeps the papers of Giorgi; Zaza is his officer, Levan works in another bureau. */
export class FilesWorld {
  private constructor(
    readonly api: TestApi,
    readonly nino: Caller,
    readonly zaza: Caller,
    readonly levan: Caller,
    readonly lawyer: Caller,
    readonly beneficiaryId: string,
    /** The judgment, which an officer reads, and a conclusion, which an officer does not. */
    readonly judgment: string,
    readonly conclusion: string,
    readonly consent: string,
  ) {}

  static async start(settings: Readonly<Record<string, string>> = {}): Promise<FilesWorld> {
    const api = await TestApi.start(undefined, settings);
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const { beneficiaryId: id } = await openCase(nino);
    const document = async (type: string) =>
      (await nino.ok('recordDocument', { id, body: { type, purpose: 'საქმე' } })).id;
    return new FilesWorld(
      api,
      nino,
      await api.staff('probationOfficer', 'ზაზა ლომიძე'),
      await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti'),
      await api.staff('lawyer', 'ია დვალი'),
      id,
      await document('courtJudgment'),
      await document('conclusion'),
      (await giveConsent(nino, id)).id,
    );
  }

  readonly add = (content: Buffer, name?: string, id = this.judgment, by = this.nino) =>
    by.call('addDocumentScan', { id, body: { content, ...(name !== undefined && { name }) } });

  readonly problemOf = async (content: Buffer) => {
    const { status, problem } = await this.add(content);
    return [status, problem.type?.split('/').pop()];
  };

  readonly scans = async (id = this.judgment) => (await this.nino.ok('getDocument', { id })).scans;

  /** Files of the store, of whatever name. */
  readonly stored = (): string[] =>
    readdirSync(this.api.config.filesDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));

  readonly rows = async (): Promise<{ files: number; scans: number }> => {
    const { rows } = await this.api.owner.query<{ files: number; scans: number }>(
      `select (select count(*)::int from stored_file) as files, (select count(*)::int from person_scan) as scans`,
    );
    return rows[0] as { files: number; scans: number };
  };
}

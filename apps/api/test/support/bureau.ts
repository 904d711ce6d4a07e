import { TestApi, type Caller } from './api.js';
import { openCase, type OpenedCase } from './file.js';

/** A bureau at work: Nino manages the case of Giorgi; Mariam is a psychologist, Lasha the officer, Tamar supervises. */
export class Bureau {
  constructor(
    readonly api: TestApi,
    readonly nino: Caller,
    readonly mariam: Caller,
    readonly tamar: Caller,
    readonly lasha: Caller,
    /** Supervises another bureau. */
    readonly levan: Caller,
    readonly giorgi: OpenedCase,
  ) {}

  /** Makes somebody the case manager of a case. */
  async giveTo(worker: Caller, { caseId }: OpenedCase = this.giorgi): Promise<void> {
    const { version } = await this.tamar.ok('getCase', { id: caseId });
    await this.tamar.ok('assignCase', { id: caseId, version, body: { caseManagerId: worker.id } });
  }
}

/** What a bureau is made of. */
export type BureauParts = ConstructorParameters<typeof Bureau>;

/** Starts a server with the parts of a bureau, at a time or now. */
export async function startBureau(at?: string): Promise<BureauParts> {
  const api = await TestApi.start();
  if (at) api.clock.set(at);
  const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  const tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
  const giorgi = await openCase(nino);
  const parts: BureauParts = [
    api,
    nino,
    await api.staff('psychologist', 'მარიამ გელაშვილი'),
    tamar,
    await api.staff('probationOfficer', 'ლაშა კვარაცხელია'),
    await api.staff('supervisor', 'ლევან კაპანაძე', 'kakheti'),
    giorgi,
  ];
  await new Bureau(...parts).giveTo(nino);
  return parts;
}

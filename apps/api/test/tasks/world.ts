import type { Dto, TaskRule } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { openCase, type OpenedCase } from '../support/file.js';

/** Nino manages the case of Giorgi; Mariam is a psychologist, Lasha the officer, Tamar supervises. */
export class TaskWorld {
  private constructor(
    readonly api: TestApi,
    readonly nino: Caller,
    readonly mariam: Caller,
    readonly tamar: Caller,
    readonly lasha: Caller,
    /** Supervises another bureau. */
    readonly levan: Caller,
    readonly giorgi: OpenedCase,
  ) {}

  static async start(at: string): Promise<TaskWorld> {
    const api = await TestApi.start();
    api.clock.set(at);
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    const giorgi = await openCase(nino);
    const world = new TaskWorld(
      api,
      nino,
      await api.staff('psychologist', 'მარიამ გელაშვილი'),
      tamar,
      await api.staff('probationOfficer', 'ლაშა კვარაცხელია'),
      await api.staff('supervisor', 'ლევან კაპანაძე', 'kakheti'),
      giorgi,
    );
    await world.giveTo(nino);
    return world;
  }

  /** Makes somebody the case manager of a case. */
  async giveTo(worker: Caller, { caseId }: OpenedCase = this.giorgi): Promise<void> {
    const { version } = await this.tamar.ok('getCase', { id: caseId });
    await this.tamar.ok('assignCase', { id: caseId, version, body: { caseManagerId: worker.id } });
  }

  readonly create = (
    title: string,
    more: Partial<Dto<'CreateTaskBody'>> = {},
    by = this.nino,
  ): Promise<Dto<'Task'>> =>
    by.ok('createTask', {
      body: { beneficiaryId: this.giorgi.beneficiaryId, title, dueOn: this.day(3), ...more },
    });

  /** The day so many days after the present one of the test. */
  readonly day = (later = 0): string =>
    new Date(this.api.clock.now().getTime() + later * 86_400_000).toISOString().slice(0, 10);

  /** What rules ask for, for a person: rule and day. */
  readonly asked = async (
    { beneficiaryId }: OpenedCase = this.giorgi,
    reader = this.nino,
  ): Promise<[TaskRule, string][]> =>
    (await reader.ok('listTasks', { query: { beneficiaryId } })).items.flatMap(
      ({ rule, dueOn }): [TaskRule, string][] => (rule ? [[rule, dueOn]] : []),
    );

  /** The lines of the section of tasks on somebody's Today. */
  readonly today = async (reader: Caller): Promise<[string, string | null][]> =>
    (
      (await reader.ok('getToday')).sections.find(({ section }) => section === 'tasks')?.lines ?? []
    ).map(({ kind, day }) => [kind, day]);

  readonly note = (reached = true, kind: Dto<'AddNoteBody'>['kind'] = 'phone') =>
    this.nino.ok('addNote', {
      id: this.giorgi.beneficiaryId,
      body: { kind, reached, text: `${this.api.clock.now().toISOString()} ${kind}` },
    });
}

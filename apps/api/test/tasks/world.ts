import type { Dto, TaskRule } from '@gza/contract';
import type { Caller } from '../support/api.js';
import { Bureau, startBureau } from '../support/bureau.js';
import type { OpenedCase } from '../support/file.js';

/** A bureau whose case manager has tasks. */
export class TaskWorld extends Bureau {
  static async start(at: string): Promise<TaskWorld> {
    return new TaskWorld(...(await startBureau(at)));
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

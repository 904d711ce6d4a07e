import type { AnswerOf, Endpoints, OperationId } from '@gza/contract';
import { v7 as uuidv7 } from 'uuid';
import { reports } from '../../src/modules/reporting/reports/index.js';
import type { Caller, TestApi } from '../support/api.js';
import { runRelay } from '../support/outbox.js';
import { literal, type Person } from '../support/person/plant.js';
import type { Scene } from '../views/world.js';
import { plainCall } from './plain-call.js';

/** Reports whose figure of one person can be told; the rest count rare events of years. */
const countedReports = reports.map(({ code }) => code).filter((code) => code !== 'reoffending');

/** Those who are not of the bureau of the person. */
export interface Others {
  readonly head: Caller;
  readonly administrator: Caller;
}

/** A person who has one of everything, alone in a bureau, and the callers who cause something. */
export class Walker {
  private readonly copies = new Map<string, string>();
  /** The record of the person: after a merge the surviving one. */
  recordId: string;
  mergeId = '';
  importId = '';
  /** The record into which the person is merged. */
  survivingId = '';
  readonly worker: Caller;
  readonly supervisor: Caller;
  /** The address of the worker's calendar. */
  feedPath = '';

  constructor(
    readonly api: TestApi,
    readonly scene: Scene,
    readonly others: Others,
    readonly partner: Caller,
  ) {
    this.recordId = scene.person.id('beneficiary');
    this.worker = scene.as('socialWorker');
    this.supervisor = scene.as('supervisor');
  }

  get person(): Person {
    return this.scene.person;
  }

  id = (name: string): string => this.copies.get(name) ?? this.person.id(name);
  private tableOf = (name: string): string =>
    (this.copies.has(name) ? (this.copiedFrom.get(name) ?? '') : name).split('/')[0] ?? '';
  private readonly copiedFrom = new Map<string, string>();

  private valueOf(value: unknown): unknown {
    return typeof value === 'string' && value.startsWith('@') ? this.id(value.slice(1)) : value;
  }

  /** Copies a row under another name, with changes. */
  async copy(row: string, name: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
    const id = uuidv7();
    const table = row.split('/')[0] ?? '';
    const values = Object.fromEntries(
      Object.entries({ ...changes, id }).map(([column, value]) => [column, this.valueOf(value)]),
    );
    await this.sql(
      `insert into ${table} select (jsonb_populate_record(s, $1::jsonb)).* from ${table} s where id = $2`,
      [JSON.stringify(values), this.id(row)],
    );
    this.copies.set(name, id);
    this.copiedFrom.set(name, row);
  }

  async change(row: string, columns: Readonly<Record<string, unknown>>): Promise<void> {
    const set = Object.entries(columns).map(
      ([column, value]) => `${column} = ${literal(this.valueOf(value))}`,
    );
    await this.sql(`update ${this.tableOf(row)} set ${set.join(', ')} where id = $1`, [
      this.id(row),
    ]);
  }

  async sql(text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    const { rows } = await this.api.owner.query<Record<string, unknown>>(text, [...values]);
    return rows;
  }

  /** The only value of a statement about the person (`$1`) and another row (`$2`). */
  one = async (text: string, row?: string): Promise<string> => {
    const person = this.recordId;
    const [found] = await this.sql(text, row === undefined ? [person] : [person, this.id(row)]);
    return String((Object.values(found ?? {})[0] as string | undefined) ?? 'none');
  };
  stateOf = async (row: string): Promise<string> => {
    const [found] = await this.sql(`select state from ${this.tableOf(row)} where id = $1`, [
      this.id(row),
    ]);
    return String(found?.['state']);
  };
  placeOf = async (row: string): Promise<string> => {
    const [found] = await this.sql(
      `select b.bureau_id = $2 as here from ${this.tableOf(row)} b where id = $1`,
      [this.id(row), this.worker.bureauId],
    );
    return found?.['here'] ? 'here' : 'there';
  };

  /** Whether a row belongs to the record that was planted, or to the surviving one. */
  personOf = async (row: string): Promise<string> => {
    const [found] = await this.sql(
      `select t.beneficiary_id = $2 as own, t.beneficiary_id = $3 as present from ${this.tableOf(row)} t where id = $1`,
      [this.id(row), this.id('beneficiary'), this.recordId],
    );
    if (found?.['own']) return 'own';
    return found?.['present'] ? 'surviving' : 'another';
  };

  /** A read of the bureau's supervisor; undefined when it is refused. */
  async asSupervisor<Id extends OperationId>(
    operation: Id,
    row: string,
  ): Promise<AnswerOf<Endpoints[Id]> | undefined> {
    const reply = await plainCall(this.api, this.supervisor, operation, { id: this.id(row) });
    return reply.status === 200 ? reply.body : undefined;
  }

  async group() {
    const group = await this.asSupervisor('getGroup', 'programme_group');
    return {
      members: String(group?.members ?? 'unseen'),
      leader: group?.facilitatorsToReplace.length ? 'to replace' : 'named',
    };
  }

  /** How often Today names a record that waits for a decision to the bureau's supervisor. */
  async asked(row: string): Promise<string> {
    const { body } = await plainCall(this.api, this.supervisor, 'getToday');
    const lines = body.sections.flatMap((section) => section.lines);
    return String(lines.filter(({ id }) => id === this.id(row)).length);
  }

  /** Number of cases of other people in the bureau. */
  async casesOfOthers(): Promise<string> {
    const [found] = await this.sql(
      'select count(*)::text as cases from rehabilitation_case where bureau_id = $1 and beneficiary_id <> all ($2)',
      [this.worker.bureauId, [this.id('beneficiary'), this.recordId]],
    );
    return String(found?.['cases']);
  }

  /** Whether the worker can see to the open items of the plan: as the work of the worker says. */
  async colleague(): Promise<string> {
    const { body } = await plainCall(this.api, this.others.head, 'getHeldWork', {
      id: this.worker.id,
    });
    const item = body.items.find(({ kind, id }) => kind === 'plan' && id === this.id('plan'));
    if (!item) return 'none';
    return item.holds ? 'named' : 'to replace';
  }

  /** Whether somebody has the task, and can go on with it. */
  async assignee(): Promise<string> {
    const { body } = await plainCall(this.api, this.others.head, 'getTask', {
      id: this.id('task'),
    });
    if (!body.assignee) return 'none';
    return body.assigneeToReplace ? 'to replace' : 'named';
  }

  /** What rules ask for, for the person. */
  async askedFor(): Promise<string> {
    const query = { beneficiaryId: this.recordId, limit: '100' };
    const { body } = await plainCall(this.api, this.others.head, 'listTasks', { query });
    return body.items
      .flatMap(({ rule }) => rule ?? [])
      .sort()
      .join(' ');
  }

  /** How often the list of visits before release names the person. */
  async toVisit(): Promise<string> {
    const { body } = await plainCall(this.api, this.supervisor, 'listReleaseNotices', {});
    return String(body.items.filter(({ beneficiary }) => beneficiary.id === this.recordId).length);
  }

  /** How often Today asks for a visit before the release of the person. */
  async visitsOnToday(): Promise<string> {
    const { body } = await plainCall(this.api, this.scene.as('psychologist'), 'getToday');
    const lines = body.sections.flatMap((section) => section.lines);
    return String(
      lines.filter(({ kind, person }) => kind === 'releaseAhead' && person?.id === this.recordId)
        .length,
    );
  }

  async signedIn(caller: Caller): Promise<string> {
    const { status } = await plainCall(this.api, caller, 'getMe');
    return status === 200 ? 'in force' : 'ended';
  }

  async phoneForPartner(): Promise<string> {
    const { status, body } = await plainCall(this.api, this.partner, 'getReferral', {
      id: this.id('referral/retraining'),
    });
    if (status !== 200) return 'refused';
    return body.person.phone === null ? 'hidden' : 'shown';
  }

  consent = (row: string) =>
    this.one(
      `select case when withdrawn_at is not null then 'withdrawn' when lapsed_at is not null then lapse else 'in force' end
       from consent where beneficiary_id = $1 and id = $2`,
      row,
    );

  /** The address of the worker's calendar, and what stands in it. */
  async feed(): Promise<Readonly<Record<string, string>>> {
    const answer = await fetch(new URL(this.feedPath, this.api.address));
    if (answer.status !== 200) return { address: 'ended' };
    const entries = (await answer.text()).split('BEGIN:VEVENT').slice(1);
    return {
      address: 'open',
      entries: String(entries.filter((entry) => !entry.includes('CANCELLED')).length),
    };
  }

  /** The stage of the absence of the worker that was recorded last. */
  async absence(): Promise<Readonly<Record<string, string>>> {
    const [absence] = await this.sql(
      'select state from staff_absence where staff_id = $1 order by created_at desc limit 1',
      [this.worker.id],
    );
    return { absence: String(absence?.['state']) };
  }

  async bureauCode(): Promise<string> {
    const [bureau] = await this.sql('select code from bureau where id = $1', [
      this.worker.bureauId,
    ]);
    return String(bureau?.['code']);
  }

  /** The counts of every figure in the bureau of the person that are not zero. */
  async figures(): Promise<Readonly<Record<string, string>>> {
    const bureau = await this.bureauCode();
    const found: Record<string, string> = {};
    for (const code of countedReports) {
      const { body } = await plainCall(this.api, this.others.head, 'getReport', {
        id: code,
        query: { by: 'bureau', to: '2026-11-24' },
      });
      const row = body.rows.find(({ dimensions }) => dimensions['bureau'] === bureau);
      const counts = { '': row?.numerator, ' of': row?.denominator, ...row?.details };
      for (const [name, count] of Object.entries(counts))
        if (count && !name.startsWith('median'))
          found[`${code}${name && ` ${name.trim()}`}`] = String(count);
    }
    return found;
  }

  /** Calls an operation on a row with its present version, and lets the relay run. */
  async cause<Id extends OperationId>(
    caller: Caller,
    operation: Id,
    row: string,
    body?: object,
  ): Promise<AnswerOf<Endpoints[Id]>> {
    const table = row.startsWith('staff/') ? 'user_account' : this.tableOf(row);
    const [found] = await this.sql(`select version from ${table} where id = $1`, [this.id(row)]);
    const reply = await plainCall(this.api, caller, operation, {
      id: this.id(row),
      version: Number(found?.['version'] ?? 0),
      body,
    });
    if (reply.status >= 400) throw new Error(`${operation}: ${reply.problem.join(' ')}`);
    await runRelay(this.api);
    return reply.body;
  }
}

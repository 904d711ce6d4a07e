import {
  endpoints,
  mayCall,
  pathParameters,
  type EndpointSpec,
  type OperationId,
  type Role,
  type Scope,
} from '@gza/contract';
import { v7 as uuidv7 } from 'uuid';
import type { Caller, TestApi } from '../support/api.js';
import type { Person } from '../support/person/plant.js';
import { sampleOf } from '../support/sample.js';

export interface Guest {
  readonly role: Role;
  readonly scopes: readonly Scope[];
  readonly caller: Caller;
}

/** Table of the first record in a path. */
export const tableOfPath: Readonly<Record<string, string>> = {
  beneficiaries: 'beneficiary',
  'person-merges': 'person_merge',
  applications: 'application',
  cases: 'rehabilitation_case',
  consents: 'consent',
  'legal-bases': 'legal_basis',
  outcomes: 'outcome_record',
  'support-persons': 'support_person',
  notes: 'work_note',
  'hotline-calls': 'hotline_call',
  'pre-release': 'release_notice',
  documents: 'person_document',
  assessments: 'assessment',
  'safety-alerts': 'safety_alert',
  plans: 'plan',
  enrolments: 'enrolment',
  groups: 'programme_group',
  sessions: 'programme_session',
  appointments: 'appointment',
  tasks: 'task',
  'task-steps': 'task_step',
  imports: 'import_run',
  'issued-cards': 'issued_card',
  'service-deliveries': 'service_delivery',
  referrals: 'referral',
  'referral-visits': 'referral_visit',
};
export const tableOfParameter: Readonly<Record<string, string>> = {
  goalId: 'plan_goal',
  itemId: 'plan_item',
};
/** Table of the scans of a paper, where it is not that of the file. */
const tableOfScans: Readonly<Record<string, string>> = {
  plans: 'plan_scan',
  appointments: 'appointment_scan',
};

/** Queries and bodies that a sample cannot guess: they find the person. */
const asked: Readonly<Partial<Record<OperationId, object>>> = {
  getCalendar: { from: '2026-11-23', to: '2026-11-29' },
  getAppointmentCalendar: { from: '2026-11-23', to: '2026-11-29' },
  listTasks: { rule: 'planReviewDue' },
  searchBeneficiaries: { text: 'ზაზა' },
  findDuplicates: { givenName: 'ზაზა', familyName: 'ზაზა' },
};

export const isRead = (id: OperationId): boolean =>
  endpoints[id].method === 'GET' || id === 'searchBeneficiaries' || id === 'findDuplicates';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Calls every operation that a role may call, about every row of the person, and returns the texts. */
export class Visit {
  constructor(
    private readonly api: TestApi,
    private readonly person: Person,
    private readonly reports: readonly string[],
  ) {}

  operations(guest: Guest, wanted: (id: OperationId) => boolean): OperationId[] {
    return (Object.keys(endpoints) as OperationId[]).filter((id) => {
      const { access } = endpoints[id] as EndpointSpec;
      return !('public' in access) && mayCall(access, guest.role, guest.scopes) && wanted(id);
    });
  }

  /** The addresses of an operation, one for each row that it can be called for. */
  private paths(id: OperationId): string[] {
    const { path } = endpoints[id] as EndpointSpec;
    const kind = path.split('/')[3] ?? '';
    return pathParameters(path).reduce<string[]>(
      (paths, name) => {
        const table =
          name === 'scanId'
            ? (tableOfScans[kind] ?? 'person_scan')
            : (tableOfParameter[name] ?? tableOfPath[kind]);
        const values =
          name === 'code' && kind === 'reports'
            ? this.reports
            : table && this.person.ids(table).length > 0
              ? this.person.ids(table)
              : [uuidv7()];
        return paths.flatMap((p) => values.map((value) => p.replace(`{${name}}`, value)));
      },
      [path],
    );
  }

  private async versionAt(path: string): Promise<number> {
    const [, , , kind = '', id = ''] = path.split('/');
    const table = tableOfPath[kind];
    if (!table) return 1;
    const { rows } = await this.api.owner.query<{ version: number }>(
      `select version from ${table} where id = $1`,
      [id],
    );
    return rows[0]?.version ?? 1;
  }

  /**
   * The answers of one operation to a caller, as text: JSON, and every other media type of the operation.
   */
  async answers({ caller }: Guest, id: OperationId): Promise<Answer[]> {
    const spec: EndpointSpec = endpoints[id];
    const media = ['application/json', ...(spec.media ?? [])];
    const texts: Answer[] = [];
    for (const path of this.paths(id))
      for (const accept of media) texts.push(await this.answer(caller, id, spec, path, accept));
    return texts;
  }

  private async answer(
    caller: Caller,
    id: OperationId,
    spec: EndpointSpec,
    path: string,
    accept: string,
  ): Promise<Answer> {
    const given = asked[id] ?? {};
    const url = new URL(path, this.api.address);
    if (spec.query)
      for (const [name, value] of Object.entries({ ...sampleOf(spec.query), ...given }))
        url.searchParams.set(name, String(value));
    const body = spec.bodyMedia
      ? 'external_reference\r\nx\r\n'
      : spec.body && JSON.stringify({ ...sampleOf(spec.body), ...given });
    const response = await fetch(url, {
      method: spec.method,
      headers: {
        accept,
        authorization: `Bearer ${caller.token ?? ''}`,
        ...(body && { 'content-type': spec.bodyMedia ?? 'application/json' }),
        ...(spec.ifMatch && { 'if-match': `"${await this.versionAt(path)}"` }),
      },
      ...(body && { body }),
    });
    const text = await response.text();
    // The planted files have no content.
    const unreadable = text.includes('/problems/file-unreadable');
    if (
      (response.status >= 500 && !unreadable) ||
      (isRead(id) && response.status === 400 && !path.includes('/reports/'))
    )
      throw new Error(`${id} ${url.href}: ${response.status} ${text}`);
    return { status: response.status, text };
  }
}

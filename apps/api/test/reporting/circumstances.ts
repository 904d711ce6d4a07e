import { v7 as uuidv7 } from 'uuid';
import type { Caller, TestApi } from '../support/api.js';
import { Courses } from './courses.js';

/** What one person did in the first quarter, one event for each report. */
export interface Quarter {
  readonly person: string;
  readonly caseId: string;
}

/** Writes work of March with one person, dated in the past, for each of the reports. */
export class WorkOfMarch {
  private constructor(
    private readonly api: TestApi,
    private readonly courses: Courses,
  ) {}

  static async of(api: TestApi): Promise<WorkOfMarch> {
    return new WorkOfMarch(api, await Courses.of(api));
  }

  /** A person with an open case since November, one enrolment, a held session, a delivery and a referral. */
  async with(person: {
    bureau?: string;
    region?: string | null;
    risk?: string | null;
    state?: string;
  }): Promise<Quarter> {
    const group = await this.courses.group('bibliotherapy', 'completed');
    const enrolment = await this.courses.enrol({
      bureau: person.bureau ?? 'tbilisi',
      region: person.region === undefined ? 'GE-TB' : person.region,
      releaseDate: '2026-02-20',
      group,
      state: person.state ?? 'completed',
      proposed: '2026-02-10',
      enrolled: '2026-02-20',
      started: '2026-03-02',
      ended: '2026-03-20',
    });
    const { rows } = await this.api.owner.query<{ person: string; case: string }>(
      'select beneficiary_id as person, case_id as case from enrolment where id = $1',
      [enrolment],
    );
    const found = { person: rows[0]?.person ?? '', caseId: rows[0]?.case ?? '' };
    if (person.risk)
      await this.api.owner.query('update beneficiary set risk_level = $2 where id = $1', [
        found.person,
        person.risk,
      ]);
    await this.api.owner.query(
      `update rehabilitation_case set opened_at = '2026-01-15T08:00:00Z', case_number = left(md5(case_number), 12) where id = $1`,
      [found.caseId],
    );
    await this.attend(enrolment, '2026-03-09T10:00:00Z');
    await this.deliver(found, '2026-03-10');
    await this.refer(found, '2026-03-11T10:00:00Z');
    return found;
  }

  async attend(enrolment: string, at: string): Promise<void> {
    const session = uuidv7();
    await this.api.owner.query(
      `insert into programme_session (id, bureau_id, programme_id, group_id, kind, starts_at, register_due_on, minutes, state, created_at, updated_at)
       select $1, g.bureau_id, g.programme_id, g.id, 'group', $3, $3::timestamptz::date + 7, 90, 'held', now(), now()
       from programme_group g join enrolment e on e.group_id = g.id where e.id = $2`,
      [session, enrolment, at],
    );
    await this.api.owner.query(
      `insert into attendance (session_id, enrolment_id, beneficiary_id, bureau_id, group_id, mandatory, session_at, mark, recorded_by, recorded_at)
       select $1, e.id, e.beneficiary_id, e.bureau_id, e.group_id, e.mandatory, $3, 'present', (select id from user_account limit 1), now()
       from enrolment e where e.id = $2`,
      [session, enrolment, at],
    );
  }

  async deliver({ person, caseId }: Quarter, day: string): Promise<void> {
    await this.api.owner.query(
      `insert into service_delivery (id, beneficiary_id, bureau_id, case_id, service_code, source, recipient, delivered_on, units, created_at, updated_at)
       select $1, b.id, b.bureau_id, $3, 'legal-assistance', 'staff', 'person', $4, 2, now(), now() from beneficiary b where b.id = $2`,
      [uuidv7(), person, caseId, day],
    );
  }

  async refer({ person, caseId }: Quarter, at: string): Promise<void> {
    const organisation = uuidv7();
    await this.api.owner.query(
      `insert into organisation (id, name_ka, name_en, legal_form, created_at, updated_at) values ($1, $2, $2, 'nnle', now(), now())`,
      [organisation, organisation],
    );
    await this.api.owner.query(
      `insert into referral (id, beneficiary_id, bureau_id, case_id, organisation_id, service_code, state, request, sent_at, created_at, updated_at)
       select $1, b.id, b.bureau_id, $3, $4, 'legal-assistance', 'delivered', '', $5, now(), now() from beneficiary b where b.id = $2`,
      [uuidv7(), person, caseId, organisation, at],
    );
  }
}

/** Figures of a report. */
export const figuresOf = (who: Caller, code: string, query: Record<string, string>) =>
  who.ok('getReport', { code, query });

/** Classes of a breakdown with their numbers; classes without a unit are left out. */
export async function numbersBy(
  who: Caller,
  code: string,
  dimension: string,
  period: object,
): Promise<Record<string, number | null>> {
  const { rows } = await figuresOf(who, code, { ...period, by: dimension });
  return Object.fromEntries(rows.map((r) => [r.dimensions[dimension] ?? '', r.numerator]));
}

import { v7 as uuidv7 } from 'uuid';
import { referenceId } from '../../src/platform/reference.js';
import type { TestApi } from '../support/api.js';
import { People, type PersonSummary } from './people.js';

export interface EnrolmentSummary extends PersonSummary {
  state: string;
  programme?: string;
  group?: string;
  proposed: string;
  enrolled?: string;
  started?: string;
  ended?: string;
}

interface Course {
  code: string;
  programme: string;
  version: string;
  area: string;
}

/** Groups and enrolments of the catalogue's programmes, dated in the past. */
export class Courses {
  private constructor(
    private readonly api: TestApi,
    private readonly people: People,
    private readonly courses: ReadonlyMap<string, Course>,
  ) {}

  static async of(api: TestApi): Promise<Courses> {
    const { rows } = await api.owner.query<Course>(
      `select p.code, p.id as programme, v.id as version, p.area_code as area from programme p
       join programme_version v on v.programme_id = p.id where v.state = 'inUse'`,
    );
    return new Courses(api, new People(api), new Map(rows.map((r) => [r.code, r])));
  }

  private course(code: string): Course {
    const found = this.courses.get(code);
    if (!found) throw new Error(`no version of ${code} is in use`);
    return found;
  }

  async group(programme: string, state: string): Promise<string> {
    const id = uuidv7();
    const of = this.course(programme);
    await this.api.owner.query(
      `insert into programme_group (id, bureau_id, programme_id, programme_version_id, name, state, language, capacity, created_at, updated_at)
       values ($1, $2, $3, $4, 'ჯგუფი', $5, 'ka', 12, now(), now())`,
      [id, referenceId('bureau', 'tbilisi'), of.programme, of.version, state],
    );
    return id;
  }

  /** A person with a case and an enrolment; in bibliotherapy by default. */
  async enrol(summary: EnrolmentSummary): Promise<string> {
    const id = uuidv7();
    const person = await this.people.person(summary);
    const caseId = await this.people.case(person, { opened: '2025-11-01' });
    const of = this.course(summary.programme ?? 'bibliotherapy');
    const decided = summary.enrolled ?? (summary.state === 'unsuitable' ? summary.proposed : null);
    await this.api.owner.query(
      `insert into enrolment (id, beneficiary_id, bureau_id, case_id, programme_id, programme_version_id, area_code, group_id, mandatory, state, language,
         failed_rules, proposed_on, decided_on, enrolled_on, started_on, ended_on, created_at, updated_at)
       select $1, b.id, b.bureau_id, $3, $4, $5, $6, $7, false, $8, 'ka', '{}', $9, $10, $11, $12, $13, now(), now() from beneficiary b where b.id = $2`,
      [
        id,
        person,
        caseId,
        of.programme,
        of.version,
        of.area,
        summary.group ?? null,
        summary.state,
        summary.proposed,
        decided,
        summary.enrolled ?? null,
        summary.started ?? null,
        summary.ended ?? null,
      ],
    );
    return id;
  }
}

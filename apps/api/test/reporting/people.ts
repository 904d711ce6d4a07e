import { v7 as uuidv7 } from 'uuid';
import { referenceId } from '../../src/platform/reference.js';
import type { TestApi } from '../support/api.js';

export interface PersonSummary {
  bureau?: string;
  sex?: 'male' | 'female' | 'notStated';
  birthDate?: string | null;
  region?: string | null;
  releaseDate?: string | null;
  labels?: Record<string, string>;
  reference?: string;
}

export interface CaseSummary {
  /** Days of Tbilisi. */
  opened: string;
  closed?: string;
  reason?: string;
  category?: string;
  managerId?: string;
}

/** Rows of the other modules, dated in the past and written without policies. */
export class People {
  constructor(private readonly api: TestApi) {}

  async person(summary: PersonSummary = {}): Promise<string> {
    const id = uuidv7();
    await this.api.owner.query(
      `insert into beneficiary (id, bureau_id, given_name, family_name, birth_date, sex, region_code, release_date, labels, external_reference, created_at, updated_at)
       values ($1, $2, 'სახელი', 'გვარი', $3, $4, $5, $6, $7, $8, now(), now())`,
      [
        id,
        referenceId('bureau', summary.bureau ?? 'tbilisi'),
        summary.birthDate ?? null,
        summary.sex ?? 'male',
        summary.region ?? null,
        summary.releaseDate ?? null,
        JSON.stringify(summary.labels ?? {}),
        summary.reference ?? null,
      ],
    );
    return id;
  }

  async case(beneficiaryId: string, summary: CaseSummary): Promise<string> {
    const id = uuidv7();
    await this.api.owner.query(
      `insert into rehabilitation_case (id, beneficiary_id, bureau_id, case_number, state, category, case_manager_id, opened_at, first_contact_due_on, assessment_due_on, closed_on, closure_reason, created_at, updated_at)
       select $1::uuid, b.id, b.bureau_id, $1::text, $3, $4, $5, ($6::date + time '00:30') at time zone 'Asia/Tbilisi',
         app.add_working_days($6::date, 5), app.add_working_days($6::date, 15), $7, $8, now(), now()
       from beneficiary b where b.id = $2`,
      [
        id,
        beneficiaryId,
        summary.closed ? 'closed' : 'active',
        summary.category ?? 'formerPrisoner',
        summary.managerId ?? null,
        summary.opened,
        summary.closed ?? null,
        summary.reason ?? null,
      ],
    );
    if (summary.managerId) await this.assign(id, summary.managerId, summary.opened);
    return id;
  }

  async assign(caseId: string, managerId: string, from: string, until?: string): Promise<void> {
    await this.api.owner.query(
      `insert into case_assignment (id, case_id, beneficiary_id, bureau_id, case_manager_id, starts_at, ends_at)
       select $1, c.id, c.beneficiary_id, c.bureau_id, $3, ($4::date + time '09:00') at time zone 'Asia/Tbilisi', ($5::date + time '09:00') at time zone 'Asia/Tbilisi'
       from rehabilitation_case c where c.id = $2`,
      [uuidv7(), caseId, managerId, from, until ?? null],
    );
  }
}

/** CSV without quoted cells as records; NDJSON likewise. */
export const csvRecords = (csv: string): Record<string, string>[] => {
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((v, i) => [names[i] ?? '', v])),
  );
};
export const ndjsonRecords = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

import { importUseKinds, type Dto, type ImportUseKind } from '@gza/contract';

/** Kinds of work by the table that its records are in. */
const tables: Readonly<Record<Exclude<ImportUseKind, 'others'>, readonly string[]>> = {
  people: ['beneficiary', 'person_merge'],
  cases: ['rehabilitation_case', 'case_assignment'],
  outcomes: ['outcome_record'],
  intake: ['application', 'hotline_call', 'release_notice', 'release_visit'],
  caseFile: [
    'consent',
    'legal_basis',
    'person_document',
    'person_photo',
    'person_scan',
    'support_person',
    'work_note',
    'work_note_amendment',
  ],
  assessments: [
    'assessment',
    'assessment_answers',
    'assessment_answers_clinical',
    'assessment_factor',
    'assessment_override',
    'assessment_score',
    'assessment_step',
    'safety_alert',
  ],
  plans: ['plan', 'plan_goal', 'plan_item', 'plan_note', 'plan_scan', 'plan_signature'],
  programmes: [
    'attendance',
    'enrolment',
    'programme_session',
    'session_note',
    'session_note_clinical',
  ],
  appointments: ['appointment', 'appointment_scan'],
  tasks: ['task', 'task_step'],
  services: ['issued_card', 'referral', 'referral_visit', 'service_delivery'],
};

const kinds = new Map(
  Object.entries(tables).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as ImportUseKind] as const),
  ),
);

/** Returns the kind of work that a record of a table is. */
export const useKindOf = (table: string): ImportUseKind => kinds.get(table) ?? 'others';

/** Records of one table that were built on an import. */
export interface UseOfTable {
  readonly relation: string;
  readonly total: number;
  readonly lines: readonly number[];
}

const linesTold = 20;

/** Returns sorted lines without duplicates, the first 20. */
const joined = (uses: readonly UseOfTable[]): number[] =>
  [...new Set(uses.flatMap(({ lines }) => lines))].sort((a, b) => a - b).slice(0, linesTold);

/**
 * Returns what was built on an import, by kind. Every step has an entry on the timeline: those are only told when
 * nothing else is.
 */
export function builtOn(found: readonly UseOfTable[]): Dto<'ImportUse'>['builtOn'] {
  const steps = found.filter(({ relation }) => relation !== 'timeline_entry');
  const told = steps.length > 0 ? steps : found;
  return importUseKinds.flatMap((kind) => {
    const uses = told.filter(({ relation }) => useKindOf(relation) === kind);
    const count = uses.reduce((sum, { total }) => sum + total, 0);
    return count > 0 ? [{ kind, count, lines: joined(uses) }] : [];
  });
}

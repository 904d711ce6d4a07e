import type { Dto, ImportDecisionCode } from '@gza/contract';
import { decisionColumn, type RowError } from '../../../../platform/imports/import-type.js';

/** Somebody whom a row may be about: a registered person, or an earlier row of the batch. */
export interface Candidate extends Omit<Dto<'ImportCandidate'>, 'decision' | 'beneficiaryId'> {
  readonly id: string | null;
  /** Index of an earlier row of the batch, which is not registered yet. */
  readonly earlier: number | null;
  readonly personalNumber: string | null;
}

/** What becomes of a row whose person is not known by an identifier. */
export type Verdict = 'new' | 'skip' | Candidate | RowError;

export const isError = (verdict: Verdict): verdict is RowError =>
  typeof verdict === 'object' && 'code' in verdict;

/** Hits that a report lists for a row. */
const mostCandidates = 20;

/** The decision that says that a row is about a candidate. */
export const decisionFor = ({
  line,
  caseNumber,
  id,
}: Pick<Candidate, 'line' | 'caseNumber' | 'id'>): string =>
  line === null ? (caseNumber ?? id ?? '') : `line ${line}`;

const plain = (decision: string): string => decision.trim().toLowerCase().replace(/\s+/gu, ' ');

const told = (candidates: readonly Candidate[]): Dto<'ImportCandidate'>[] =>
  candidates.map((candidate) => {
    const { ground, line, maskedName, bureauCode, caseNumber, id } = candidate;
    // A person whom an earlier line registers has nothing of their own yet.
    const person =
      line === null
        ? { maskedName, bureauCode, caseNumber, beneficiaryId: id }
        : { maskedName: null, bureauCode: null, caseNumber: null, beneficiaryId: null };
    return { ground, decision: decisionFor(candidate), line, ...person };
  });

/** A row of a file, as its decision needs it. */
export interface DecidedRow {
  readonly decision: string;
  readonly person: Dto<'ImportRowPerson'>;
  readonly personalNumber: string | undefined;
}

/**
 * Decides what becomes of a row: its own decision holds, then the decision on all others. Without a decision, a row
 * about somebody who may be known is an error, so that nobody is registered twice unnoticed.
 */
export function decide(
  { decision, person, personalNumber }: DecidedRow,
  found: readonly Candidate[],
  others: ImportDecisionCode | undefined,
): Verdict {
  const candidates = found.slice(0, mostCandidates);
  const own = plain(decision);
  if (own === 'new' || own === 'skip') return own;
  if (own !== '') {
    const chosen = candidates.find((candidate) => plain(decisionFor(candidate)) === own);
    const allowed = ['new', 'skip', ...candidates.map(decisionFor)];
    if (!chosen) return { column: decisionColumn, code: 'oneOf', params: { allowed } };
    const twoNumbers =
      personalNumber !== undefined &&
      chosen.personalNumber !== null &&
      personalNumber !== chosen.personalNumber;
    return twoNumbers ? { column: decisionColumn, code: 'otherPersonalNumber' } : chosen;
  }
  if (candidates.length === 0) return 'new';
  return (
    others ?? {
      column: decisionColumn,
      code: 'possibleDuplicate',
      params: { known: candidates.map(decisionFor) },
      candidates: told(candidates),
      person,
    }
  );
}

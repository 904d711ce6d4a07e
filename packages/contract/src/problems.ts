import { problems as beneficiaries } from './beneficiaries/problems.js';
import { problems as assessments } from './assessments/problems.js';
import { problems as plans } from './plans/problems.js';
import { problems as programmes } from './programmes/problems.js';
import { problems as sessions } from './sessions/problems.js';
import { problems as services } from './services/problems.js';
import { problems as partners } from './partners/problems.js';
import { problems as workforce } from './workforce/problems.js';
import { problems as reporting } from './reporting/problems.js';
import { problems as workingDays } from './working-days/problems.js';
import { problems as overview } from './overview/problems.js';
import { problems as accounts } from './accounts/problems.js';
import { problems as staffAbsences } from './staff-absences/problems.js';
import { problems as platform } from './platform/problems.js';
import type { ProblemSpec } from './kernel/problem-spec.js';
import type { ProblemCode } from './kernel/problem.js';

/** The catalogue of problems. */
export const problems = {
  ...platform,
  ...accounts,
  ...beneficiaries,
  ...assessments,
  ...plans,
  ...programmes,
  ...sessions,
  ...services,
  ...partners,
  ...workforce,
  ...reporting,
  ...workingDays,
  ...overview,
  ...staffAbsences,
} as const satisfies Record<string, ProblemSpec>;

/** Problems that any operation may return. */
export const commonProblems = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'too-many-requests',
  'internal',
  'unavailable',
] as const satisfies readonly ProblemCode[];

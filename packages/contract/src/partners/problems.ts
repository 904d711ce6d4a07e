import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'organisation-exists': {
    status: 409,
    title: {
      ka: 'ამ დასახელების ორგანიზაცია უკვე არსებობს',
      en: 'There is already an organisation with this name',
    },
    detail: {
      ka: 'გააგრძელეთ არსებული ორგანიზაციით ან მიუთითეთ სხვა დასახელება.',
      en: 'Use the existing organisation, or give another name.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;

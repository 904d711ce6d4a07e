import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'organisation-exists': {
    status: 409,
    title: {
      ka: 'ამ დასახელების ორგანიზაცია უკვე არსებობს',
      en: 'There is an organisation of this name',
    },
    detail: {
      ka: 'გააგრძელეთ არსებული ორგანიზაციით ან მიუთითეთ სხვა დასახელება.',
      en: 'Go on with the organisation that exists, or give another name.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;

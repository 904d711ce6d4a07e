import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'bureau-exists': {
    status: 409,
    title: {
      ka: 'ასეთი კოდით ბიურო უკვე არსებობს',
      en: 'There is already a bureau with this code',
    },
    detail: {
      ka: 'მიუთითეთ სხვა კოდი ან შეცვალეთ არსებული ბიურო.',
      en: 'Give another code, or change the existing bureau.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;

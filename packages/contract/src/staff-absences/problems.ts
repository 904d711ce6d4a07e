import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'absence-overlaps': {
    status: 409,
    title: {
      ka: 'არყოფნა ამ დღეებში უკვე აღრიცხულია',
      en: 'An absence is already recorded on these days',
    },
    detail: {
      ka: 'აღრიცხულია არყოფნა: {from} – {until}. შეცვალეთ ის, ან აირჩიეთ სხვა დღეები.',
      en: 'An absence from {from} to {until} is recorded. Change that one, or choose other days.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;

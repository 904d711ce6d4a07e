import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'rows-not-offered': {
    status: 404,
    title: {
      ka: 'ამ ანგარიშის სტრიქონები მიუწვდომელია',
      en: 'The rows of this report are not available',
    },
    detail: {
      ka: 'ეს ანგარიში მხოლოდ შეჯამებული მაჩვენებლების სახით გაიცემა. გამოიყენეთ /reports/{code}.',
      en: 'This report is available as figures only. Use /reports/{code}.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;

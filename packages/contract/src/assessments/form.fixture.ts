import type { Asked, FormQuestion, FormQuestions } from './form.types.js';

export const ADULT: Asked = { audience: 'adult' };
export const JUVENILE: Asked = { audience: 'juvenile' };

/** Makes a choice scored by its position: codes `s0`, `s1`, … */
export function scored(
  linkId: string,
  highest: number,
  more: Partial<FormQuestion> = {},
): FormQuestion {
  const options = Array.from({ length: highest + 1 }, (_, score) => ({ code: `s${score}`, score }));
  return { linkId, type: 'choice', required: false, options, ...more };
}

export const formWith = (items: readonly FormQuestion[]): FormQuestions => ({
  sections: [{ items }],
});

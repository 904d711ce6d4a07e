import type { Dto } from '@gza/contract';
import type { FieldErrors } from './validate-dto.js';

/** `/applicant/firstName` to `applicant.firstName` (RFC 6901). */
export function pathOf(pointer: string): string {
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** Field errors of a problem, by path. */
export function fieldErrorsOf(problem: Dto<'Problem'>): FieldErrors {
  return Object.fromEntries((problem.errors ?? []).map((e) => [pathOf(e.pointer), e.detail]));
}

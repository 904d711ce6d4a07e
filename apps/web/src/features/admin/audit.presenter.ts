import {
  auditOperations,
  auditPurposes,
  auditResults,
  problems,
  type Dto,
  type Localized,
} from '@gza/contract';
import { addDays, isDay } from '../../platform/days.js';
import { agencyInstant } from '../../platform/format.js';
import type { Language } from '../../platform/i18n/i18n.js';
import { georgianOperations } from './operation-labels.js';

export const auditFilterKeys = ['operation', 'purpose', 'result', 'actor'] as const;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** The id of a record in a pasted text: the id itself, or the address of its page. */
export function recordIdIn(text: string): string | undefined {
  return text
    .trim()
    .split(/[/?#\s]+/u)
    .find((part) => uuid.test(part))
    ?.toLowerCase();
}

/** The audit query of an address; nothing in it names a person. The last day is included. */
export function auditQueryFrom(
  params: URLSearchParams,
): Omit<Dto<'AuditEventQuery'>, 'limit' | 'cursor'> {
  const operation = auditOperations.find((one) => one === params.get('operation'));
  const purpose = auditPurposes.find((one) => one === params.get('purpose'));
  const result = auditResults.find((one) => one === params.get('result'));
  const subjectId = recordIdIn(params.get('record') ?? '');
  const actorId = recordIdIn(params.get('actor') ?? '');
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  const begins = isDay(from) ? agencyInstant(from, '00:00') : null;
  const ends = isDay(to) ? agencyInstant(addDays(to, 1), '00:00') : null;
  return {
    ...(operation && { operation }),
    ...(purpose && { purpose }),
    ...(result && { result }),
    ...(subjectId && { subjectId }),
    ...(actorId && { actorId }),
    ...(begins && { from: begins }),
    ...(ends && { to: ends }),
  };
}

/** What an operation does: in English its name in the API says it, `list cases` for `listCases`. */
export const operationLabel = (endpoint: string, language: Language): string =>
  (language === 'ka' ? georgianOperations[endpoint] : undefined) ??
  endpoint.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();

const knownProblems: Readonly<Record<string, { readonly title: Localized }>> = problems;

/** Why a request was refused: the title that the person saw. Entries of older versions may have other codes. */
export const problemTitle = (problem: string, language: Language): string =>
  knownProblems[problem]?.title[language] ?? problem;

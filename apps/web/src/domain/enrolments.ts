import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { at, type Changes } from '../platform/data/changes.js';
import { read } from '../platform/data/queries.js';
import { endings, type Ending } from './enrolment-endings.rules.js';

type Enrolment = Dto<'Enrolment'>;

/** Records that somebody left a programme, by the operation of the ending. */
export const endEnrolment = (
  changes: Changes,
  enrolment: Enrolment,
  ending: Ending,
  body: Dto<'ReasonBody'>,
): Promise<Enrolment> => changes[endings[ending]]({ ...at(enrolment), body });

/** Whether the version of a programme asks for a test after the course. */
export function useAsksPostTest(programmeVersionId: string): boolean {
  const { data } = useQuery(read('getProgrammeVersion', { id: programmeVersionId }));
  return data?.postTestRequired ?? false;
}

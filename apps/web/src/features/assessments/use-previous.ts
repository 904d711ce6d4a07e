import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { everyPage, read } from '../../platform/data/queries.js';
import type { PreviousAnswers } from './components/question.js';
import { previousAnswer } from './form.presenter.js';
import { previousOf } from './list.presenter.js';

/** The last finished assessment with the same instrument before this one, as far as the reader may see it. */
export function usePrevious(assessment: Dto<'Assessment'>): Dto<'Assessment'> | undefined {
  const list = useQuery(
    everyPage('listAssessments', { query: { beneficiaryId: assessment.beneficiary.id } }),
  );
  const id = list.data ? previousOf(list.data.items, assessment)?.id : undefined;
  return useQuery({ ...read('getAssessment', { id: id ?? '' }), enabled: id !== undefined }).data;
}

/**
 * The answers of the previous assessment, to be shown next to the questions; none where the reader may not
 * see them.
 */
export function previousAnswers(
  previous: Dto<'Assessment'> | undefined,
): PreviousAnswers | undefined {
  if (!previous?.answers) return undefined;
  return { on: previous.assessedOn, of: (linkId) => previousAnswer(previous, linkId) };
}

import { isProblem } from '@gza/client';
import { answerProblems, type Answers, type Dto } from '@gza/contract';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { read } from '../../platform/data/queries.js';
import { api } from '../../platform/api.js';
import { dropDraft, saveDraft, readDraft } from '../../platform/drafts/drafts.js';
import { paths } from '../../platform/paths.js';
import { AnswersDraft, type DraftPort, type SavedAnswers } from './answers-draft.js';
import type { AnswerPart } from './answers-merge.js';
import { linkIdOf } from './form.presenter.js';

type Assessment = Dto<'Assessment'>;
type Version = Pick<Dto<'InstrumentVersion'>, 'sections'>;

const savedOf = ({ version, answers }: Assessment): SavedAnswers => ({
  version,
  answers: (answers ?? {}) as Answers,
});

const stale = 412;
const refused = (error: unknown): boolean =>
  isProblem(error) && error.status >= 400 && error.status < 500 && error.status !== 401;

function portOf(
  { id, audience }: Assessment,
  { sections }: Version,
  key: string,
  queries: QueryClient,
): DraftPort {
  const { queryKey } = read('getAssessment', { id });
  const shared = (assessment: Assessment): SavedAnswers => {
    queries.setQueryData(queryKey, assessment);
    return savedOf(assessment);
  };
  return {
    save: async (part, version, how) => {
      try {
        return shared(
          await api.saveAnswers({ id, version, body: { answers: { ...part } }, ...how }),
        );
      } catch (error) {
        // A colleague completed or discarded the assessment meanwhile: the page shows its new state.
        if (isProblem(error, 'assessment-locked')) await queries.invalidateQueries({ queryKey });
        throw error;
      }
    },
    load: async () => shared(await api.getAssessment({ id })),
    isInvalid: (answers, linkId) =>
      answerProblems({ sections }, answers, { audience }, 'draft').some(
        ({ pointer }) => linkIdOf(pointer) === linkId,
      ),
    isStale: (error) => isProblem(error) && error.status === stale,
    mayHelp: (error) => !refused(error),
    remember: (part, saved) => {
      if (Object.keys(part).length === 0) return void dropDraft(key);
      const base = Object.fromEntries(
        Object.entries(saved).filter(([linkId]) => Object.hasOwn(part, linkId)),
      );
      const heading = document.querySelector('#main h1')?.textContent?.trim() ?? '';
      void saveDraft({
        key,
        at: new Date().toISOString(),
        label: heading,
        place: heading,
        to: paths.assessment(id),
        changes: part,
        extra: base,
      });
    },
  };
}

/**
 * The draft of the page. It restores what a reload or a killed browser interrupted, and saves when the user
 * leaves the page.
 */
export function useAnswersDraft(assessment: Assessment, version: Version) {
  const queries = useQueryClient();
  const key = `assessment.${assessment.id}`;
  const [draft] = useState(
    () => new AnswersDraft(savedOf(assessment), portOf(assessment, version, key, queries)),
  );

  useEffect(() => {
    void readDraft(key).then((kept) => {
      draft.begin(kept && { base: kept.extra as Answers, part: kept.changes as AnswerPart });
    });
  }, [draft, key]);

  useEffect(() => draft.receive(savedOf(assessment)), [draft, assessment]);

  useEffect(() => {
    const flush = () => void draft.flush();
    const hidden = () => {
      if (document.visibilityState === 'hidden') void draft.flush({ keepalive: true });
    };
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [draft]);

  return { draft, state: useSyncExternalStore(draft.subscribe, draft.state) };
}

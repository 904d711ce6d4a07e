import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { part, read } from '../../platform/data/queries.js';

/** The preview of a draft; read again for every saved version. */
export const preview = (id: string, version: number) => {
  const { queryFn } = read('getAssessmentPreview', { id });
  return queryOptions({
    queryKey: part('getAssessmentPreview', { id }, version),
    queryFn,
    placeholderData: keepPreviousData,
  });
};

/** A version of an instrument never changes. */
export const instrumentVersion = (code: string, number: number) => ({
  ...read('getInstrumentVersion', { code, number: String(number) }),
  staleTime: Infinity,
});

/** Data of an assessment on paper. */
export const assessmentOnPaper = (id: string) =>
  queryOptions({
    queryKey: part('getAssessment', { id }, 'paper'),
    queryFn: async ({ client }) => {
      const assessment = await client.query(read('getAssessment', { id }));
      const { instrument, beneficiary } = assessment;
      const [version, person] = await Promise.all([
        client.query(instrumentVersion(instrument.code, instrument.version)),
        client.query(read('getBeneficiary', { id: beneficiary.id })),
      ]);
      return { assessment, version, person };
    },
  });

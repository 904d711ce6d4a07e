import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { beneficiaryQueries } from './queries.js';

type Application = Dto<'Application'>;

export function useTakeApplication() {
  const queries = useQueryClient();
  return async (
    body: Dto<'CreateApplicationBody'>,
    idempotencyKey: string,
  ): Promise<Application> => {
    const taken = await api.createApplication({ body, idempotencyKey });
    queries.setQueryData(beneficiaryQueries.application(taken.id).queryKey, taken);
    await queries.invalidateQueries({ queryKey: beneficiaryQueries.all });
    return taken;
  };
}

/** Every decision answers the application as it stands after it. */
function useDecision<Input>(
  decide: (application: Application, input: Input) => Promise<Application>,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ application, input }: { application: Application; input: Input }) =>
      decide(application, input),
    onSuccess: (decided) => {
      queries.setQueryData(beneficiaryQueries.application(decided.id).queryKey, decided);
      return queries.invalidateQueries({ queryKey: beneficiaryQueries.all });
    },
    // A colleague was faster: the next attempt is made at what is true.
    onError: (error, { application }) =>
      isProblem(error) && (error.status === 412 || error.status === 409)
        ? queries.invalidateQueries({
            queryKey: beneficiaryQueries.application(application.id).queryKey,
          })
        : undefined,
  });
}

export const useAcceptApplication = () =>
  useDecision(({ id, version }, body: Dto<'NoteBody'>) =>
    api.acceptApplication({ id, version, body }),
  );

export const useWithdrawApplication = () =>
  useDecision(({ id, version }, body: Dto<'NoteBody'>) =>
    api.withdrawApplication({ id, version, body }),
  );

export const useDeclineApplication = () =>
  useDecision(({ id, version }, body: Dto<'ReasonBody'>) =>
    api.declineApplication({ id, version, body }),
  );

export const useReconsiderApplication = () =>
  useDecision(({ id, version }, body: Dto<'ReasonBody'>) =>
    api.reconsiderApplication({ id, version, body }),
  );

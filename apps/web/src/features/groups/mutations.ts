import type { Dto } from '@gza/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { groupQueries } from './queries.js';

/** Everything about groups hangs together: members, places, sessions and marks. */
function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Also after a refusal: it often means that somebody else was quicker.
    onSettled: () =>
      Promise.all(
        [groupQueries.all, ['enrolments'], ['sessions'], ['registers']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export function useCreateGroup() {
  const queries = useQueryClient();
  return async (body: Dto<'CreateGroupBody'>, idempotencyKey: string): Promise<Dto<'Group'>> => {
    const group = await api.createGroup({ body, idempotencyKey });
    queries.setQueryData(groupQueries.one(group.id).queryKey, group);
    await queries.invalidateQueries({ queryKey: [...groupQueries.all, 'list'] });
    return group;
  };
}

export const useChangeGroup = () =>
  useChange(
    ({ group: { id, version }, body }: { group: Dto<'Group'>; body: Dto<'ChangeGroupBody'> }) =>
      api.changeGroup({ id, version, body }),
  );

export const useReopenSession = () =>
  useChange(({ session, body }: { session: Dto<'Session'>; body: Dto<'ReasonBody'> }) =>
    api.reopenSession({ id: session.id, version: session.version, body }),
  );

export type GroupStep = 'recruit' | 'start' | 'complete' | 'cancel';

/** What a step of the life cycle may ask for. */
export interface StepInput {
  group: Dto<'Group'>;
  step: GroupStep;
  reason: string;
}

export const useGroupStep = () =>
  useChange(({ group: { id, version }, step, reason }: StepInput) => {
    if (step === 'cancel') return api.cancelGroup({ id, version, body: { reason } });
    if (step === 'start')
      return api.startGroup({ id, version, body: reason ? { smallGroupReason: reason } : {} });
    return step === 'recruit'
      ? api.recruitGroup({ id, version, body: {} })
      : api.completeGroup({ id, version, body: {} });
  });

export const useEnrol = () =>
  useChange(({ enrolment, groupId }: { enrolment: Dto<'Enrolment'>; groupId: string }) =>
    api.enrol({ id: enrolment.id, version: enrolment.version, body: { groupId } }),
  );

export const useCancelSession = () =>
  useChange(({ session, body }: { session: Dto<'Session'>; body: Dto<'ReasonBody'> }) =>
    api.cancelSession({ id: session.id, version: session.version, body }),
  );

export const useSchedule = () =>
  useChange(
    ({
      groupId,
      ...change
    }: {
      groupId: string;
      body: Dto<'ScheduleGroupBody'>;
      idempotencyKey: string;
    }) => api.scheduleGroup({ id: groupId, ...change }),
  );

import type {
  DecidedItemState,
  EnrolmentState,
  PlanItemMoverKind,
  ReferralState,
} from '@gza/contract';

/** A record that serves an item; a delivery is a service of the Department itself, without a referral. */
export type Server = { readonly id: string; readonly began: boolean } & (
  | { readonly kind: 'enrolment'; readonly state: EnrolmentState }
  | { readonly kind: 'referral'; readonly state: ReferralState }
  | { readonly kind: 'delivery'; readonly state: 'recorded' }
);

export interface Followed {
  readonly state: DecidedItemState;
  /** Null when nothing serves the item any more. */
  readonly by: { readonly kind: PlanItemMoverKind; readonly id: string } | null;
}

type Stage = 'open' | 'running' | 'done' | 'failed' | 'over';

/**
 * Stage of each state. `failed`: the work was begun and did not reach its end. `over`: nothing came of it, and
 * the item waits for another enrolment or referral, as after a transfer or the end of a consent.
 */
const stages = {
  enrolment: {
    proposed: 'open',
    suitability: 'open',
    waitlisted: 'open',
    enrolled: 'open',
    started: 'running',
    completed: 'done',
    droppedOut: 'failed',
    excluded: 'failed',
    adminExit: 'failed',
    unsuitable: 'over',
    withdrawn: 'over',
    nonStarter: 'over',
    transferredOut: 'over',
  },
  referral: {
    draft: 'open',
    sent: 'open',
    accepted: 'open',
    inProgress: 'running',
    delivered: 'done',
    discontinued: 'failed',
    notTakenUp: 'failed',
    rejected: 'over',
    expired: 'over',
    withdrawn: 'over',
    discarded: 'over',
  },
  // Whether more of the service is to come, nobody says but the worker who closes the item.
  delivery: { recorded: 'running' },
} as const satisfies {
  readonly enrolment: Readonly<Record<EnrolmentState, Stage>>;
  readonly referral: Readonly<Record<ReferralState, Stage>>;
  readonly delivery: Readonly<Record<'recorded', Stage>>;
};

function stageOf(server: Server): Stage {
  const stage = (stages[server.kind] as Readonly<Record<string, Stage>>)[server.state] ?? 'over';
  return stage === 'failed' && !server.began ? 'over' : stage;
}

/** Whether a record holds its item in the plan: it is open, or something came of it. */
export const holdsItem = (server: Server): boolean => stageOf(server) !== 'over';

/**
 * State of an item by what serves it, oldest first: done when one has reached its end, in progress while one
 * runs or after a delivery, not done when the last one begun has failed and none is open, planned otherwise. Undefined when an
 * attempt has failed while another is open: the item stays as it is until that one decides.
 */
export function followedState(servers: readonly Server[]): Followed | undefined {
  const last = (stage: Stage) => servers.findLast((server) => stageOf(server) === stage);
  const followed = (state: DecidedItemState, { kind, id }: Server): Followed => ({
    state,
    by: { kind, id },
  });
  const [done, running, failed] = [last('done'), last('running'), last('failed')];
  if (done) return followed('done', done);
  if (running) return followed('inProgress', running);
  if (failed) return last('open') ? undefined : followed('notDone', failed);
  const rest = servers.at(-1);
  return rest ? followed('planned', rest) : { state: 'planned', by: null };
}

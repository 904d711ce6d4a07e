import type { Dto, overviewEndpoints, ProblemCode } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { notFound, ProblemError, type FieldError } from '../../platform/errors.js';
import type { Done, Input } from '../../platform/http/handlers.js';
import { giveAppointment, storeAppointmentOverlaps } from '../appointments/index.js';
import { assignCase } from '../beneficiaries/index.js';
import { giveItems } from '../plans/index.js';
import { replaceFacilitator } from '../programmes/index.js';
import {
  giveSession,
  requireFreeLeaders,
  storeClashReason,
  type LedWork,
} from '../sessions/index.js';
import { giveTask } from '../tasks/index.js';
import { findStaff } from '../workforce/index.js';
import type { HeldItems } from './persistence/work.views.js';

type Item = Dto<'HandOverItem'>;
interface Given extends Item {
  readonly from: string;
  readonly reason: string;
}

const give: Record<Item['kind'], (tx: Tx, given: Given) => Promise<unknown>> = {
  case: (tx, { id, version, to, reason }) =>
    assignCase(tx, {
      params: { id },
      query: undefined,
      body: { caseManagerId: to, reason },
      ifMatch: version,
    }),
  session: (tx, { id, version, to }) => giveSession(tx, { id, version, to }),
  appointment: (tx, { id, version, to }) => giveAppointment(tx, { id, version, to }),
  task: (tx, { id, version, to }) => giveTask(tx, { id, version, to }),
  group: (tx, { id, version, from, to }) =>
    replaceFacilitator(tx, { groupId: id, version, from, to }),
  plan: (tx, { id, version, from, to }) => giveItems(tx, { planId: id, version, from, to }),
};

type ItemProblem =
  | 'changedMeanwhile'
  | 'notHeld'
  | 'notCaseManager'
  | 'notColleague'
  | 'notLeader'
  | 'notApplicable';

/** What a problem of one item means in the list, and whether it concerns who gets the item. */
const itemProblems: Partial<Record<ProblemCode, [code: ItemProblem, field: string]>> = {
  'not-found': ['notHeld', ''],
  'stale-version': ['changedMeanwhile', ''],
  'transition-not-allowed': ['changedMeanwhile', ''],
  'not-a-case-manager': ['notCaseManager', '/to'],
  'not-a-facilitator': ['notLeader', '/to'],
  // The only field that an item can have wrong.
  'invalid-request': ['notColleague', '/to'],
};

const at = (index: number, field = '') => `/items/${index}${field}`;

function requireNone(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new ProblemError('hand-over-refused', {}, errors);
}

/**
 * Hands work of a member of staff to colleagues: all of it or nothing. Every item that cannot be handed over is
 * named; so is every session or appointment that a colleague has at the time of another one.
 */
export async function handOverWork(
  tx: Tx,
  { params, body }: Input<(typeof overviewEndpoints)['handOverWork']>,
  heldItems: HeldItems,
): Promise<Done> {
  const from = params.id;
  if (!(await findStaff(tx, from))) throw notFound();
  const held = new Map(
    (await tx.sql(heldItems(from))).map((one) => [`${one.kind} ${one.id}`, one]),
  );
  const ofItem = ({ kind, id }: Item) => held.get(`${kind} ${id}`);
  requireNone(
    body.items.flatMap((item, index): FieldError[] => {
      if (!ofItem(item)) return [{ pointer: at(index), code: 'notHeld' }];
      return item.to === from ? [{ pointer: at(index, '/to'), code: 'sameAsNow' }] : [];
    }),
  );
  const led = body.items.flatMap((item, index): LedWork[] => {
    const bureauId = ofItem(item)?.bureauId;
    const { kind } = item;
    return kind === 'case' || kind === 'task' || kind === 'plan' || !bureauId
      ? []
      : [{ kind, id: item.id, bureauId, to: item.to, pointer: at(index, '/to') }];
  });
  const agreed = await requireFreeLeaders(tx, from, led, body);
  requireNone(await giveAll(tx, from, body));
  if (agreed.overlapping.length > 0)
    for (const store of [storeClashReason, storeAppointmentOverlaps])
      await tx.sql(store(agreed.overlapping, body.clashReason ?? '', tx.now));
  tx.audit({
    subjects: [
      ...new Set([
        ...body.items.flatMap((item) => ofItem(item)?.personId ?? []),
        ...agreed.subjects,
      ]),
    ],
    criterion: [
      `handed over: ${body.reason}`,
      ...(agreed.overlapping.length > 0 ? [`overlap agreed: ${body.clashReason}`] : []),
    ].join('; '),
  });
  return { id: from };
}

/** Gives the items in the order of their ids, so that two hand-overs wait for one another. */
async function giveAll(
  tx: Tx,
  from: string,
  { items, reason }: Dto<'HandOverBody'>,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  const inOrder = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => (`${a.item.kind} ${a.item.id}` < `${b.item.kind} ${b.item.id}` ? -1 : 1));
  for (const { item, index } of inOrder)
    try {
      await give[item.kind](tx, { ...item, from, reason });
    } catch (error) {
      const found = error instanceof ProblemError ? itemProblems[error.code] : undefined;
      if (!found) throw error;
      errors.push({ pointer: at(index, found[1]), code: found[0] });
    }
  return errors.sort((a, b) => a.pointer.localeCompare(b.pointer, 'en', { numeric: true }));
}

import {
  assessmentMachine,
  clinicalAssessmentMachine,
  endpoints,
  mayCall,
  mayCause,
  mayOf,
  planGoalMachine,
  planItemMachine,
  planMachine,
  programmeVersionMachine,
  roles,
  stateMachines,
  type EndpointSpec,
  type OperationId,
  type Role,
  type StateMachine,
} from '@gza/contract';
import { handTask } from '../domain/tasks.fixture.js';
import { endingsFrom } from '../domain/enrolment-endings.rules.js';
import { versionSteps } from '../features/admin/versions.presenter.js';
import { appointmentSteps } from '../features/appointments/appointment.presenter.js';
import { assessmentSteps } from '../features/assessments/steps.presenter.js';
import { enrolmentSteps } from '../features/attendance/steps.presenter.js';
import { caseSteps } from '../features/cases/steps.presenter.js';
import { stepsOf } from '../features/partner/partner.presenter.js';
import { goalSteps, itemSteps, planSteps } from '../features/plans/steps.presenter.js';
import { cardSteps } from '../features/services/card.presenter.js';
import { offerSteps } from '../features/services/directory.presenter.js';
import { staffSteps } from '../features/services/referral.presenter.js';
import { taskSteps } from '../features/tasks/tasks.presenter.js';

const addresses = new Map(
  (Object.entries(endpoints) as [OperationId, EndpointSpec][])
    .filter(([, { method }]) => method === 'POST')
    .map(([, spec]) => [spec.path.replace('/api/v1/', ''), spec.access] as const),
);
const dashed = (event: string) => event.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/**
 * The steps of a role from a state by the endpoint table alone: an edge of the life cycle leads from
 * the state, its address lets the role in, and the edge itself is open to it.
 */
function stepsByTable(machine: StateMachine, address: string, state: string, role: Role): string[] {
  const events = machine.transitions
    .filter((edge) => edge.from === state && mayCause(edge, role))
    .map(({ event }) => event)
    .filter((event) => {
      const access = addresses.get(`${address}/${dashed(event)}`);
      return access !== undefined && mayCall(access, role);
    });
  return [...new Set(events)].sort();
}

const somebody = { id: 'somebody', name: 'ნინო' };
const me = 'me';

interface Buttons {
  readonly name: string;
  readonly machine: StateMachine;
  readonly address: string;
  /** Roles that the screen is for; all roles by default. */
  readonly among?: readonly Role[];
  readonly offered: (state: never, role: Role) => readonly string[];
  /** Events that are offered elsewhere on the screen. */
  readonly besides?: readonly string[];
}
const partners: readonly Role[] = ['partnerUser'];

const screens: readonly Buttons[] = [
  {
    name: 'a case',
    machine: stateMachines.case,
    address: 'cases/{id}',
    offered: (state, role) => {
      const { daily, others } = caseSteps(
        { state, caseManager: somebody, closureProposedBy: null },
        { id: me, may: mayOf(role) },
        { assessment: 'approved', plan: 'active' },
      );
      return [...daily, ...others].filter((step) => step !== 'assign' && step !== 'transfer');
    },
  },
  {
    name: 'an interview',
    machine: assessmentMachine,
    address: 'assessments/{id}',
    offered: (state, role) =>
      assessmentSteps({ state, clinical: false, steps: [] }, mayOf(role), me).steps,
  },
  {
    name: 'a clinical test',
    machine: clinicalAssessmentMachine,
    address: 'assessments/{id}',
    offered: (state, role) =>
      assessmentSteps({ state, clinical: true, steps: [] }, mayOf(role), me).steps,
  },
  {
    name: 'a plan',
    machine: planMachine,
    address: 'plans/{id}',
    besides: ['sign'],
    offered: (state, role) =>
      planSteps({ state, createdBy: somebody, submitted: null }, mayOf(role), me).steps.filter(
        (step) => step !== 'nextVersion',
      ),
  },
  {
    name: 'a goal of a plan',
    machine: planGoalMachine,
    address: 'plans/{id}/goals/{goalId}',
    offered: (state, role) => goalSteps({ state: 'active' }, { state }, mayOf(role)),
  },
  {
    name: 'an item of a plan',
    machine: planItemMachine,
    address: 'plans/{id}/items/{itemId}',
    offered: (state, role) =>
      itemSteps({ state: 'underReview' }, { state, mandatory: true }, mayOf(role)),
  },
  {
    name: 'an enrolment',
    machine: stateMachines.enrolment,
    address: 'enrolments/{id}',
    offered: (state, role) => [
      ...enrolmentSteps(state, role).filter((step) => step !== 'end'),
      ...endingsFrom(state, role),
    ],
  },
  {
    name: 'an appointment',
    machine: stateMachines.appointment,
    address: 'appointments/{id}',
    offered: (state, role) =>
      // A change is no step of the life cycle.
      appointmentSteps({ state }, mayOf(role)).filter((step) => step !== 'change'),
  },
  {
    name: 'a task',
    machine: stateMachines.task,
    address: 'tasks/{id}',
    // A task that is done has left the list; the message about it offers to open it again.
    besides: ['reopen'],
    offered: (state, role) =>
      // Another day, other words or another colleague are no steps of the life cycle.
      state === 'open'
        ? taskSteps(handTask(), mayOf(role)).filter(
            (step) => step === 'complete' || step === 'cancel',
          )
        : [],
  },
  {
    name: 'a card',
    machine: stateMachines.issuedCard,
    address: 'issued-cards/{id}',
    offered: (state, role) => cardSteps({ state }, mayOf(role)),
  },
  {
    name: 'a referral, to staff',
    machine: stateMachines.referral,
    address: 'referrals/{id}',
    among: roles.filter((role) => !role.startsWith('partner')),
    offered: (state, role) =>
      // Changing a draft, copying an ended referral and following it up are no steps of the life cycle.
      staffSteps({ state }, mayOf(role)).filter(
        (step) => !['change', 'copy', 'followUp'].includes(step),
      ),
  },
  {
    name: 'a referral, to a partner',
    machine: stateMachines.referral,
    address: 'referrals/{id}',
    among: partners,
    offered: (state) => stepsOf({ state }),
  },
  {
    name: 'an offer of the directory',
    machine: stateMachines.directoryEntry,
    address: 'directory/entries/{id}',
    offered: (state, role) => offerSteps({ state, organisationActive: true }, mayOf(role)),
  },
  {
    name: 'a version of a programme',
    machine: programmeVersionMachine,
    address: 'programme-versions/{id}',
    offered: (state, role) => versionSteps({ state, lastStepBy: null }, mayOf(role), me).steps,
  },
];

it.each(screens.map((screen) => [screen.name, screen] as const))(
  'the buttons of %s are those that the endpoint table opens to the role',
  (_name, { machine, address, among = roles, offered, besides = [] }) => {
    const shown: Record<string, readonly string[]> = {};
    const open: Record<string, readonly string[]> = {};
    for (const state of machine.states)
      for (const role of among) {
        shown[`${state} ${role}`] = [...offered(state as never, role)].sort();
        open[`${state} ${role}`] = stepsByTable(machine, address, state, role).filter(
          (event) => !besides.includes(event),
        );
      }
    expect(shown).toEqual(open);
    // The table allows at least some steps: two empty sets would be equal and prove nothing.
    expect(Object.values(open).flat().length).toBeGreaterThan(3);
  },
);

it.each(roles)('assigning and transferring a case are offered to %s by the table', (role) => {
  for (const state of stateMachines.case.states) {
    const { daily, others } = caseSteps(
      { state, caseManager: null, closureProposedBy: null },
      { id: me, may: mayOf(role) },
      {},
    );
    const steps: readonly string[] = [...daily, ...others];
    const open = (operation: OperationId) =>
      state !== 'closed' && mayCall(endpoints[operation].access, role);
    expect([state, steps.includes('assign'), steps.includes('transfer')]).toEqual([
      state,
      open('assignCase'),
      open('transferCase'),
    ]);
  }
});

it('who took the step is not offered to judge it', () => {
  const head = { id: me, may: mayOf('head') };
  const own = { id: me, name: 'მე' };
  const closing = { state: 'closingReview', caseManager: somebody } as const;
  const decisions = (closureProposedBy: typeof own) => {
    const { daily, others } = caseSteps({ ...closing, closureProposedBy }, head, {});
    return [...daily, ...others].includes('close');
  };
  expect([decisions(own), decisions(somebody)]).toEqual([false, true]);
  const plan = (createdBy: typeof own) =>
    planSteps({ state: 'pendingApproval', createdBy, submitted: null }, head.may, me).steps;
  expect([plan(own), plan(somebody)]).toEqual([[], ['approve', 'return']]);
  const version = (lastStepBy: typeof own) =>
    versionSteps({ state: 'expertReview', lastStepBy }, head.may, me).steps.includes('approve');
  expect([version(own), version(somebody)]).toEqual([false, true]);
});

it('an officer works on the mandatory items of a plan, and on no other', () => {
  const steps = (mandatory: boolean) =>
    itemSteps({ state: 'active' }, { state: 'planned', mandatory }, mayOf('probationOfficer'));
  expect([steps(true), steps(false)]).toEqual([['start', 'cancel', 'decide'], []]);
});

import type { Walker } from './walker.js';

/** Gives the person of a scene one of everything that a step may touch, each open. */
export async function oneOfEach(walker: Walker): Promise<void> {
  const { copy, change, sql } = bound(walker);
  await sql('delete from attendance where session_id = $1', ['programme_session/voluntary']);
  await sql('update group_facilitator set staff_id = $1 where group_id = $2', [
    'staff/socialWorker',
    'programme_group',
  ]);
  await people(walker);
  await change('programme_session/voluntary', {
    state: 'scheduled',
    starts_at: '2026-12-07T08:00:00Z',
  });
  await change('programme_session/mandatory', { starts_at: '2026-11-20T08:00:00Z' });
  await change('programme_session/group', {
    starts_at: '2026-11-23T08:00:00Z',
    register_due_on: '2026-12-01',
  });
  await copy('programme_session/group', 'groupAhead', {
    state: 'scheduled',
    starts_at: '2026-12-08T08:00:00Z',
    number: 90,
    held_at: null,
  });
  for (const name of ['mandatory', 'group'])
    await sql(`update attendance set mark = 'present' where session_id = $1`, [
      `programme_session/${name}`,
    ]);
  await change('appointment', {
    state: 'planned',
    note_id: null,
    starts_at: '2026-12-09T08:00:00Z',
  });
  await copy('appointment', 'pastAppointment', { starts_at: '2026-11-20T12:00:00Z' });
  await change('task', {
    state: 'open',
    assignee_id: '@staff/socialWorker',
    due_on: '2026-12-09',
  });
  await plans(walker);
  await decisions(walker);
  await services(walker);
}

function bound(walker: Walker) {
  return {
    copy: walker.copy.bind(walker),
    change: walker.change.bind(walker),
    sql: (text: string, rows: readonly string[]) => walker.sql(text, rows.map(walker.id)),
  };
}

async function people(walker: Walker): Promise<void> {
  const { change, sql } = bound(walker);
  await change('beneficiary', {
    external_reference: walker.id('beneficiary').slice(-12),
    birth_date: '1990-01-02',
    release_date: '2026-12-15',
  });
  await change('release_notice', { expected_on: '2026-12-15', notified_on: '2026-11-01' });
  // A rule asks for the visit before the release: nobody has been there, and the application is an old one.
  await change('application', { applied_on: '2026-10-01' });
  await sql('delete from release_visit where id = $1', ['release_visit']);
  await change('rehabilitation_case/', { case_manager_id: '@staff/socialWorker' });
  await change('enrolment/voluntary', {
    state: 'started',
    ended_on: null,
    programme_id: '@programme/new',
    programme_version_id: '@programme_version/new',
  });
  await change('enrolment/group', { ended_on: null, plan_item_id: '@plan_item/addictions' });
  await change('consent/sharing', { organisation_id: null });
  await change('safety_alert/clinical', { state: 'closed' });
  await change('safety_alert/interview', { severity: 'attention', state: 'raised' });
}

/** A plan in force, whose items a programme and a referral serve, and its next version. */
async function plans(walker: Walker): Promise<void> {
  const { copy, change } = bound(walker);
  await change('plan', { state: 'underReview', review_due: '2026-12-20' });
  await change('plan_item/open', { state: 'planned', responsible_id: '@staff/socialWorker' });
  await change('plan_item/addictions', {
    state: 'inProgress',
    kind: 'programme',
    programme_id: '@programme',
    text: null,
    moved_by_kind: 'enrolment',
    moved_by_id: '@enrolment/group',
  });
  await change('plan_item/ordered', {
    state: 'inProgress',
    kind: 'service',
    service_code: 'professional-retraining',
    mandatory: false,
    text: null,
    moved_by_kind: 'referral',
    moved_by_id: '@referral/retraining',
  });
  await copy('plan', 'nextPlan', {
    number: 90,
    state: 'pendingApproval',
    previous_id: '@plan',
    submitted_by: '@staff/socialWorker',
  });
  await copy('plan_item/addictions', 'nextProgrammeItem', {
    plan_id: '@nextPlan',
    goal_id: null,
    state: 'planned',
  });
}

async function decisions(walker: Walker): Promise<void> {
  const { copy, change } = bound(walker);
  await copy('assessment/interview', 'completedAssessment', { state: 'completed' });
  await copy('assessment/interview', 'draftAssessment', { state: 'draft' });
  await change('assessment_override', { state: 'proposed' });
}

async function services(walker: Walker): Promise<void> {
  const { copy, change } = bound(walker);
  const open = { ended_at: null, rejection_reason: null, withdrawal_cause: null };
  await change('referral/retraining', { ...open, plan_item_id: '@plan_item/ordered' });
  await change('referral/legal', open);
  await copy('referral/legal', 'sentReferral', { state: 'sent', organisation_id: '@organisation' });
  await copy('referral/legal', 'acceptedReferral', {
    state: 'accepted',
    organisation_id: '@organisation',
  });
  await copy('referral/legal', 'draftReferral', {
    state: 'draft',
    sent_at: null,
    organisation_id: '@organisation',
  });
  await change('issued_card', { state: 'requested', ended_on: null, kind: 'idCard' });
  await copy('issued_card', 'issuedCard', {
    state: 'issued',
    kind: 'transportCard',
    number: `${walker.person.tag}1`,
  });
  await copy('issued_card', 'heldCard', {
    state: 'handedOver',
    number: `${walker.person.tag}2`,
  });
}

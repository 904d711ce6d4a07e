import type { DependentName } from '../../src/platform/consequences.js';
import type { Walker } from './walker.js';

/** Facets of a thing by name, as `platform/consequences.ts` declares their changes. */
export type Facets = Readonly<Record<string, string>>;
export type Snapshot = Readonly<Record<DependentName, Facets>>;

/** Reads the facets of one thing after another of the person. */
export async function snapshotOf(walker: Walker): Promise<Snapshot> {
  const { one, stateOf, placeOf } = walker;
  const states = async (rows: Readonly<Record<string, string>>): Promise<Facets> => {
    const found: Record<string, string> = {};
    for (const [facet, row] of Object.entries(rows)) found[facet] = await stateOf(row);
    return found;
  };
  const inBureau = async (row: string) => ({
    bureau: await placeOf(row),
    person: await walker.personOf(row),
  });
  const led = async (row: string) =>
    (await walker.asSupervisor('getSession', row))?.leaderToReplace ? 'to replace' : 'named';

  return {
    cases: {
      ...(await states({ open: 'rehabilitation_case/', earlier: 'rehabilitation_case/closed' })),
      episodes: await one('select count(*) from rehabilitation_case where beneficiary_id = $1'),
      manager: await one(
        `select case when case_manager_id is null then 'none' else 'named' end from rehabilitation_case
         where beneficiary_id = $1 and id = $2`,
        'rehabilitation_case/',
      ),
      ofOthers: await walker.casesOfOthers(),
      ...(await inBureau('rehabilitation_case/')),
    },
    releaseNotices: {
      notice: await one(
        `select case when t.replaced_by is null then 'in force' else 'replaced' end
         from release_notice t where t.beneficiary_id = $1 and t.id = $2`,
        'release_notice',
      ),
      inForce: await one(
        `select count(*) from release_notice
         where beneficiary_id = $1 and replaced_by is null and expected_on >= app.today()`,
      ),
      day: await one(
        `select case when b.release_date = t.expected_on then 'of the record' else 'another' end
         from beneficiary b join release_notice t on t.beneficiary_id = b.id and t.replaced_by is null
         where b.id = $1`,
      ),
      toVisit: await walker.toVisit(),
      onToday: await walker.visitsOnToday(),
      ...(await inBureau('release_notice')),
    },
    enrolments: {
      ...(await states({
        individual: 'enrolment/voluntary',
        inGroup: 'enrolment/group',
        completed: 'enrolment/mandatory',
      })),
      ...(await inBureau('enrolment/group')),
    },
    sessions: {
      ...(await states({
        individualAhead: 'programme_session/voluntary',
        individualHeld: 'programme_session/mandatory',
        groupAhead: 'groupAhead',
        groupHeld: 'programme_session/group',
      })),
      leader: await led('programme_session/voluntary'),
      ...(await inBureau('programme_session/voluntary')),
    },
    appointments: {
      ...(await states({ ahead: 'appointment', past: 'pastAppointment' })),
      colleague: (await walker.asSupervisor('getAppointment', 'appointment'))?.staffToReplace
        ? 'to replace'
        : 'named',
      ...(await inBureau('appointment')),
    },
    tasks: {
      ...(await states({ tasks: 'task' })),
      colleague: await walker.assignee(),
      askedFor: await walker.askedFor(),
      ...(await inBureau('task')),
    },
    registers: {
      group: await one(
        `select coalesce((select mark from attendance where beneficiary_id = $1 and session_id = $2), 'none')`,
        'programme_session/group',
      ),
      individual: await one(
        `select coalesce((select mark from attendance where beneficiary_id = $1 and session_id = $2), 'none')`,
        'programme_session/mandatory',
      ),
      linesOfGroup: String(
        (await walker.asSupervisor('getRegister', 'programme_session/group'))?.items.length ??
          'unseen',
      ),
    },
    groups: {
      ...(await states({ group: 'programme_group' })),
      ...(await walker.group()),
    },
    plans: {
      ...(await states({
        inForce: 'plan',
        goal: 'plan_goal/open',
        action: 'plan_item/open',
        programmeItem: 'plan_item/addictions',
        serviceItem: 'plan_item/ordered',
        nextProgrammeItem: 'nextProgrammeItem',
      })),
      colleague: await walker.colleague(),
      review: await one(
        `select coalesce(review_due::text, 'none') from plan where beneficiary_id = $1 and id = $2`,
        'plan',
      ),
      ...(await inBureau('plan')),
    },
    assessments: {
      ...(await states({ approved: 'assessment/interview', clinical: 'assessment/clinical' })),
      ...(await inBureau('assessment/interview')),
    },
    approvals: {
      ...(await states({
        assessment: 'completedAssessment',
        level: 'assessment_override',
        nextPlan: 'nextPlan',
      })),
      plansOnToday: await walker.asked('nextPlan'),
      assessmentsOnToday: await walker.asked('completedAssessment'),
    },
    referrals: {
      ...(await states({
        sent: 'sentReferral',
        accepted: 'acceptedReferral',
        inProgress: 'referral/retraining',
        ofOther: 'referral/legal',
        ended: 'referral/withdrawn',
      })),
      phone: await walker.phoneForPartner(),
      ...(await inBureau('referral/retraining')),
    },
    offers: await states({ offer: 'directory_entry' }),
    cards: {
      ...(await states({ requested: 'issued_card', issued: 'issuedCard', handedOver: 'heldCard' })),
      ...(await inBureau('issued_card')),
    },
    deliveries: {
      recorded: await one('select count(*) from service_delivery where beneficiary_id = $1'),
      ...(await inBureau('service_delivery/staff')),
    },
    consents: {
      sharing: await walker.consent('consent/sharing'),
      recorded: await one('select count(*) from consent where beneficiary_id = $1'),
      ...(await inBureau('consent/sharing')),
    },
    scans: {
      file: await one(
        `select case when f.uses = (
           select count(*) from (
             select file_id from person_scan union all select file_id from plan_scan
             union all select file_id from appointment_scan union all select file_id from person_photo
           ) o where o.file_id = f.id) then 'kept' else 'miscounted' end
         from person_scan s join stored_file f on f.id = s.file_id where s.beneficiary_id = $1 and s.id = $2`,
        'person_scan/other',
      ),
      ...(await inBureau('person_scan/other')),
    },
    photos: await inBureau('person_photo'),
    alerts: {
      ...(await states({ open: 'safety_alert/interview' })),
      ...(await inBureau('safety_alert/interview')),
    },
    drafts: {
      ...(await states({ referral: 'draftReferral', assessment: 'draftAssessment' })),
      ...(await inBureau('draftReferral')),
    },
    savedViews: {
      own: await one(
        'select count(*) from saved_view where owner_id = $2 and $1::uuid is not null',
        'staff/socialWorker',
      ),
    },
    staffAbsences: await walker.absence(),
    calendarFeeds: await walker.feed(),
    signIns: {
      worker: await walker.signedIn(walker.worker),
      partner: await walker.signedIn(walker.partner),
    },
    figures: await walker.figures(),
  };
}

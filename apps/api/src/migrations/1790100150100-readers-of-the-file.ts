import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownActor, roleIn } from '../platform/db/rls.js';

const lawyer = roleIn('lawyer');
const facilitator = roleIn('facilitator');

/** Tables of a case file that neither a lawyer nor a facilitator works with. */
const closed = [
  'application',
  'case_assignment',
  'legal_basis',
  'outcome_record',
  'support_person',
] as const;

/**
 * Lawyers and facilitators are bound in the policies too, and not by the endpoints alone. A lawyer reads the card
 * of a person, legal referrals and consultations, and the consents for them. A facilitator reads the people of the
 * own groups and sessions.
 */
export class ReadersOfTheFile1790100150100 implements MigrationInterface {
  name = 'ReadersOfTheFile1790100150100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Whether the actor leads a group or a session of the person.
      create function app.leads_person(person uuid) returns boolean language sql stable security definer as $$
        select exists (select from public.group_facilitator f join public.enrolment e on e.group_id = f.group_id
                       where f.staff_id = ${ownActor} and e.beneficiary_id = person)
          or exists (select from public.programme_session s where s.staff_id = ${ownActor} and s.beneficiary_id = person)
      $$;
      -- Whether a partner gives legal help: a consent for it is one for legal referrals.
      create function app.gives_legal_help(partner uuid) returns boolean language sql stable security definer as $$
        select exists (select from public.directory_entry d where d.organisation_id = partner and d.service_code = 'legal-assistance')
      $$;
      revoke execute on function app.leads_person(uuid), app.gives_legal_help(uuid) from public;
      grant execute on function app.leads_person(uuid), app.gives_legal_help(uuid) to gza_staff;
    `);
    for (const table of closed)
      await run.query(`
        create policy readers on ${table} as restrictive to gza_staff
          using (not ${roleIn('lawyer', 'facilitator')}) with check (not ${roleIn('lawyer', 'facilitator')});`);
    // Steps of a lawyer or a facilitator are written on the timeline, which they do not read.
    await run.query(`
      create policy readers on timeline_entry as restrictive for select to gza_staff using (not ${roleIn('lawyer', 'facilitator')});
      create policy readers on consent as restrictive to gza_staff
        using (not ${roleIn('lawyer', 'facilitator')} or (${lawyer} and purpose = 'partnerSharing'
          and (organisation_id is null or app.gives_legal_help(organisation_id))))
        with check (not ${roleIn('lawyer', 'facilitator')});
      create policy readers on beneficiary as restrictive to gza_staff using (not ${facilitator} or app.leads_person(id));
      create policy readers on beneficiary_name as restrictive to gza_staff using (not ${facilitator});
      create policy readers on rehabilitation_case as restrictive to gza_staff
        using (not ${facilitator} or app.leads_person(beneficiary_id));
      create policy readers on person_document as restrictive to gza_staff using (not ${lawyer}) with check (not ${lawyer});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    const tables = [
      ...closed,
      'timeline_entry',
      'consent',
      'beneficiary',
      'beneficiary_name',
      'rehabilitation_case',
      'person_document',
    ];
    for (const table of tables) await run.query(`drop policy readers on ${table};`);
    await run.query('drop function app.leads_person(uuid), app.gives_legal_help(uuid);');
  }
}

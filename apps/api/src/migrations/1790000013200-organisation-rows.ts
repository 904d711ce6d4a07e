import type { MigrationInterface, QueryRunner } from 'typeorm';
import { organisationTable } from '../platform/db/rls-shapes.js';

/**
 * Organisations by the shape of every table of organisations: as before, but a connection whose actor was
 * not opened sees none.
 */
export class OrganisationRows1790000013200 implements MigrationInterface {
  name = 'OrganisationRows1790000013200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy readers on organisation;
      drop policy administration on organisation;
      drop policy own_organisation on organisation;
      drop policy jobs on organisation;
    `);
    await organisationTable(run, 'organisation', {
      organisation: 'id',
      may: 'select',
      readers: [
        'socialWorker',
        'psychologist',
        'lawyer',
        'facilitator',
        'probationOfficer',
        'supervisor',
        'clinicalSupervisor',
        'head',
        'administrator',
      ],
      writers: ['administrator'],
      jobs: 'select',
    });
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy own_organisation on organisation;
      drop policy agency on organisation;
      drop policy agency_add on organisation;
      drop policy agency_change on organisation;
      create policy readers on organisation for select to gza_staff using (true);
      create policy administration on organisation to gza_staff
        using ((select current_setting('gza.role', true) = 'administrator'))
        with check ((select current_setting('gza.role', true) = 'administrator'));
      create policy own_organisation on organisation for select to gza_partner
        using (id = (select nullif(current_setting('gza.organisation', true), '')::uuid));
    `);
  }
}

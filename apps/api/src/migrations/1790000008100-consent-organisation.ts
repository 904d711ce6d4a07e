import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A consent to sharing names a partner that exists. */
export class ConsentOrganisation1790000008100 implements MigrationInterface {
  name = 'ConsentOrganisation1790000008100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      'alter table consent add constraint consent_organisation foreign key (organisation_id) references organisation (id)',
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table consent drop constraint consent_organisation');
  }
}

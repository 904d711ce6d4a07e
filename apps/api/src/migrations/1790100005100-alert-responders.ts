import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleIn } from '../platform/db/rls.js';

/**
 * A social worker who sees an alert may say that they handle it; closing stays with those who respond for
 * the safety of the person.
 */
export class AlertResponders1790100005100 implements MigrationInterface {
  name = 'AlertResponders1790100005100';

  async up(run: QueryRunner): Promise<void> {
    const responders = `(${roleIn('psychologist')}
        or (${roleIn('supervisor', 'head')} and 'supervisor' = any (notify))
        or (clinical and ${roleIn('clinicalSupervisor')}))`;
    const caseworker = `${roleIn('socialWorker')} and not clinical`;
    await run.query(`
      drop policy responders on safety_alert;
      create policy responders on safety_alert as restrictive for update to gza_staff
        using (${responders} or (${caseworker} and state = 'raised'))
        with check (${responders} or (${caseworker} and state = 'acknowledged'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration changes who may respond.');
  }
}

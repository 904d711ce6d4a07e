import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An equal request of the same caller is found by its fingerprint. */
export class EqualRequests1790100300000 implements MigrationInterface {
  name = 'EqualRequests1790100300000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      'create index idempotency_key_equal on idempotency_key (actor_id, fingerprint, at)',
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop index idempotency_key_equal');
  }
}

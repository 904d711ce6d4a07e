import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The referrals that partners answered lately, for the day of those who referred. */
export class ReferralAnswers1790000011100 implements MigrationInterface {
  name = 'ReferralAnswers1790000011100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      'create index referral_answered on referral (coalesce(ended_at, answered_at)) where coalesce(ended_at, answered_at) is not null',
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop index referral_answered');
  }
}

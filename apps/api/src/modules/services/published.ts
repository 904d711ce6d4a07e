import { publishSql, publishTable } from '../../platform/db/published.js';

/** Columns of services that other modules may read. */
export const services = publishTable('services', 'services', {
  table: 'service',
  columns: ['code', 'name_ka', 'name_en', 'position'],
});
export const referrals = publishTable('services', 'referrals', {
  table: 'referral',
  columns: [
    'id',
    'beneficiary_id',
    'bureau_id',
    'case_id',
    'organisation_id',
    'service_code',
    'plan_item_id',
    'state',
    'sent_at',
    'answer_due_on',
    'answered_at',
    'started_at',
    'rejection_reason',
    'withdrawal_cause',
  ],
});
export const serviceDeliveries = publishTable('services', 'serviceDeliveries', {
  table: 'service_delivery',
  columns: [
    'id',
    'beneficiary_id',
    'bureau_id',
    'case_id',
    'merged_from',
    'service_code',
    'source',
    'recipient',
    'delivered_on',
    'units',
    'provider_id',
    'referral_id',
    'plan_item_id',
    'created_at',
  ],
});
export const directoryEntries = publishTable('services', 'directoryEntries', {
  table: 'directory_entry',
  columns: ['id', 'organisation_id', 'state'],
});

/** How far a referral came: days at the partner, units that were delivered, and the last day of either. */
export const referralProgress = (referral: string): string =>
  publishSql(
    'services',
    `
      (
        select
          v.attended,
          v.expected,
          d.units,
          greatest(v.last_on, d.last_on) as last_on
        from
          (
            select
              count(*) filter (
                where
                  x.mark = 'attended'
              )::int as attended,
              count(*)::int as expected,
              max(x.visited_on) filter (
                where
                  x.mark = 'attended'
              ) as last_on
            from
              referral_visit x
            where
              x.beneficiary_id = ${referral}.beneficiary_id
              and x.referral_id = ${referral}.id
          ) v
          cross join (
            select
              coalesce(sum(x.units), 0)::int as units,
              max(x.delivered_on) as last_on
            from
              service_delivery x
            where
              x.beneficiary_id = ${referral}.beneficiary_id
              and x.referral_id = ${referral}.id
          ) d
      )`,
  );

import { todayPart } from '../../../../platform/parts/today-part.js';
import { settingValue } from '../../../../platform/settings/setting-value.js';
import { hasDied, isVisitOf } from './of-notice.js';

const applicationToDecide = todayPart({
  kind: 'applicationToDecide',
  waiting: () => `
    select
      a.id,
      a.beneficiary_id as person_id,
      a.applied_on as due
    from
      application a
    where
      a.state = 'received'`,
});

/** People within the window before their release, by the day. */
const releaseAhead = todayPart({
  kind: 'releaseAhead',
  waiting: () => `
    select
      t.id,
      t.beneficiary_id as person_id,
      t.expected_on as due
    from
      release_notice t
    where
      t.replaced_by is null
      and not ${hasDied('t.beneficiary_id')}
      and t.expected_on between app.today() and app.today() + coalesce((${settingValue('preReleaseWindow')} ->> 'from')::int, -1)`,
  detail: ({ id }) => `
    (
      select
        json_build_object(
          'establishment', t.establishment,
          'visited', exists (
            select
            from
              release_visit v
            where
              ${isVisitOf('v', 't')}
          )
        )
      from
        release_notice t
      where
        t.id = ${id}
    )`,
});

export const intakeToday = [applicationToDecide, releaseAhead];

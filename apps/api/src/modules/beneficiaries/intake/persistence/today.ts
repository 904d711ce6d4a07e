import { personJson } from '../../people/index.js';

export const applicationsWaiting = `
  select b.id as subject, a.id as item_id, a.applied_on as sort,
    json_build_object('id', a.id, 'person', ${personJson('b')}, 'appliedOn', a.applied_on) as item
  from application a join beneficiary b on b.id = a.beneficiary_id
  where a.state = 'received' and $3 in ('socialWorker', 'psychologist', 'supervisor', 'head')`;

/** People within the window before their release, by the day. */
export const releasesAhead = `
  select b.id as subject, t.id as item_id, t.expected_on as sort,
    json_build_object('id', t.id, 'person', ${personJson('b')}, 'establishment', t.establishment, 'expectedOn', t.expected_on,
      'visited', exists (select from release_visit v where v.notice_id = t.id)) as item
  from release_notice t join beneficiary b on b.id = t.beneficiary_id
  where t.expected_on between app.today() and app.today() + coalesce((select (s.value ->> 'from')::int
    from setting s where s.code = 'preReleaseWindow' and s.valid_from <= app.today() order by s.valid_from desc limit 1), -1)`;

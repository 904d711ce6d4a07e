import type { Dto } from '@gza/contract';
import { bureauJson, staffJson } from '../../../workforce/index.js';
import { personJson } from '../../people/index.js';
import { everyFilter, listOf } from '../../../../platform/db/keyset.js';
import { viewStatement } from '../../../../platform/db/statement.js';
import { bureaus } from '../../../workforce/published.js';
import { staff } from '../../../accounts/published.js';
import { appointments } from '../../../appointments/published.js';
import { settingValue } from '../../../../platform/settings/setting-value.js';
import { hasDied, isVisitOf } from './of-notice.js';

const callFrom = `hotline_call t join ${bureaus} o on o.id = t.bureau_id join ${staff} u on u.id = t.taken_by
  left join beneficiary b on b.id = t.beneficiary_id`;

const callJson = `
  json_build_object(
    'id', t.id,
    'bureau', ${bureauJson('o')},
    'topic', t.topic,
    'at', app.instant(t.at),
    'callerName', t.caller_name,
    'callerPhone', t.caller_phone,
    'text', t.text,
    'takenBy', ${staffJson('u')},
    'beneficiary', case
      when b.id is not null then ${personJson('b')}
    end,
    'caseId', t.case_id,
    'createdAt', app.instant(t.created_at),
    'version', t.version
  )`;

export const hotlineCallView = viewStatement({
  name: 'hotline-call',
  params: ['uuid'],
  text: `
    select
      ${callJson}::text as body,
      t.version,
      array_remove(array[t.beneficiary_id], null) as subjects
    from
      ${callFrom}
    where
      t.id = $1`,
});

export const hotlineCallList = listOf((query: Dto<'HotlineCallQuery'>) => ({
  name: 'hotline-calls',
  item: callJson,
  from: callFrom,
  filters: [
    ['t.topic = $', query.topic],
    ['(t.beneficiary_id is not null) = $', query.joined],
  ],
  sort: { by: 't.at', type: 'timestamptz', descending: true },
  id: 't.id',
  subject: 't.beneficiary_id',
  page: query,
}));

const noticeFrom = `release_notice t join beneficiary b on b.id = t.beneficiary_id join ${bureaus} o on o.id = t.bureau_id`;

/** The day so many days ahead at which the release window of today begins or ends; null without the setting. */
const windowDay = (end: 'from' | 'until') =>
  `app.today() + (${settingValue('preReleaseWindow')} ->> '${end}')::int`;

/** Whether a release is within the window; without the setting nobody is. */
const inWindow = `(coalesce(t.expected_on between ${windowDay('until')} and ${windowDay('from')}, false) and not ${hasDied('t.beneficiary_id')})`;

/** Visits of a notice, with those of the notices that it replaced. */
const ofNotice = isVisitOf('v', 't');

const visits = `coalesce((select json_agg(json_build_object('at', app.instant(v.at), 'result', v.result, 'visitor', ${staffJson('u')}, 'note', v.note)
    order by v.at desc, v.id desc) from release_visit v join ${staff} u on u.id = v.visitor_id where ${ofNotice}), '[]')`;

const applicationId =
  'coalesce(t.application_id, (select r.application_id from release_notice r where r.replaced_by = t.id and r.application_id is not null limit 1))';

/** Appointments from the day of the release on that are planned or were held. */
const meetings = `${appointments} m where m.beneficiary_id = t.beneficiary_id and m.state in ('planned', 'held')
  and m.starts_at >= t.expected_on::timestamp at time zone app.zone()`;

const firstMeeting = `
  (
    select
      json_build_object(
        'appointmentId', f.id,
        'kind', f.kind,
        'startsAt', app.instant(f.starts_at),
        'staff', ${staffJson('u')}
      )
    from
      (
        select
          m.id,
          m.kind,
          m.starts_at,
          m.staff_id
        from
          ${meetings}
        order by
          m.starts_at,
          m.id
        limit
          1
      ) f
      join ${staff} u on u.id = f.staff_id
  )`;

const noticeJson = `
  json_build_object(
    'id', t.id,
    'beneficiary', ${personJson('b')},
    'bureau', ${bureauJson('o')},
    'establishment', t.establishment,
    'expectedOn', t.expected_on,
    'notifiedOn', t.notified_on,
    'daysLeft', t.expected_on - app.today(),
    'inWindow', ${inWindow},
    'visits', ${visits},
    'firstMeeting', ${firstMeeting},
    'applicationId', ${applicationId},
    'replacedBy', t.replaced_by,
    'createdAt', app.instant(t.created_at),
    'version', t.version
  )`;

export const releaseNoticeView = viewStatement({
  name: 'release-notice',
  params: ['uuid'],
  text: `
    select
      ${noticeJson}::text as body,
      t.version,
      array[t.beneficiary_id] as subjects
    from
      ${noticeFrom}
    where
      t.id = $1`,
});

export const releaseNoticeList = listOf(
  (query: Dto<'ReleaseNoticeQuery'>) => {
    const all = query.scope === 'all';
    return {
      name: all ? 'release-notices' : 'release-notices-in-window',
      item: noticeJson,
      from: noticeFrom,
      where: ['t.replaced_by is null', ...(all ? [] : [inWindow])],
      filters: [
        ['t.establishment = $', query.establishment],
        [`exists (select from release_visit v where ${ofNotice}) = $`, query.visited],
        [`exists (select from ${meetings}) = $`, query.booked],
      ],
      // The earliest release comes first in the list of visits to make, the latest in the list of all
      // notices.
      sort: { by: 't.expected_on', type: 'date', descending: all },
      id: 't.id',
      subject: 't.beneficiary_id',
      page: query,
    };
  },
  () => [[everyFilter], [{ scope: 'all' as const }]],
);

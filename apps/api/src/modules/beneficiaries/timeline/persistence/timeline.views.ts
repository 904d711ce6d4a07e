import { type Dto, timelineTopics, timelineKindsOf } from '@gza/contract';
import { staffJson } from '../../../workforce/index.js';
import { ofVisiblePerson } from '../../people/index.js';
import { everyFilter, listParts } from '../../../../platform/db/keyset.js';
import { viewFamily } from '../../../../platform/db/statement.js';
import { staff } from '../../../accounts/published.js';

/** Row-level security hides entries behind the wall from officers. */
export const timeline = viewFamily({
  build: (beneficiaryId: string, query: Dto<'TimelineQuery'>) =>
    ofVisiblePerson(
      beneficiaryId,
      listParts({
        name: 'timeline',
        item: `
          json_build_object(
            'id', t.id,
            'at', app.instant(t.at),
            'kind', t.kind,
            'caseId', t.case_id,
            'actor', ${staffJson('u')},
            'subjectId', t.subject_id,
            'detail', t.detail
          )`,
        from: `timeline_entry t left join ${staff} u on u.id = t.actor_id`,
        filters: [
          ['t.beneficiary_id = $', beneficiaryId],
          ['t.kind = $', query.kind],
          ['t.kind = any($)', query.topic && timelineKindsOf(query.topic)],
          ['t.actor_id = $', query.actorId],
          [`t.at >= $::date::timestamp at time zone app.zone()`, query.from],
          [`t.at < ($::date + 1)::timestamp at time zone app.zone()`, query.to],
        ],
        sort: { by: 't.at', type: 'timestamptz', descending: true },
        id: 't.id',
        subject: 't.beneficiary_id',
        page: query,
      }),
    ),
  samples: () => [
    ['', everyFilter],
    ['', { topic: timelineTopics[0] }],
  ],
});

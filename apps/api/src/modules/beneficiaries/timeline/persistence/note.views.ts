import type { Dto } from '@gza/contract';
import { staffJson } from '../../../workforce/index.js';
import { ofVisiblePerson } from '../../people/index.js';
import { everyFilter, listParts } from '../../../../platform/db/keyset.js';
import { viewFamily, viewStatement } from '../../../../platform/db/statement.js';
import { staff } from '../../../accounts/published.js';

const from = `work_note t join ${staff} u on u.id = t.author_id`;

const amendments = `coalesce((select json_agg(json_build_object('at', app.instant(a.at), 'author', ${staffJson('w')}, 'text', a.text) order by a.at, a.id)
  from work_note_amendment a join ${staff} w on w.id = a.author_id where a.note_id = t.id), '[]')`;

const noteJson = `
  json_build_object(
    'id', t.id,
    'beneficiaryId', t.beneficiary_id,
    'caseId', t.case_id,
    'kind', t.kind,
    'at', app.instant(t.at),
    'reached', t.reached,
    'text', t.text,
    'author', ${staffJson('u')},
    'amendments', ${amendments},
    'editableUntil', app.instant(t.created_at + interval '24 hours'),
    'createdAt', app.instant(t.created_at),
    'version', t.version
  )`;

export const noteView = viewStatement({
  name: 'note',
  params: ['uuid'],
  text: `
    select
      ${noteJson}::text as body,
      t.version,
      array[t.beneficiary_id] as subjects
    from
      ${from}
    where
      t.id = $1`,
});

export const notesOf = viewFamily({
  build: (beneficiaryId: string, query: Dto<'NoteQuery'>) =>
    ofVisiblePerson(
      beneficiaryId,
      listParts({
        name: 'notes',
        item: noteJson,
        from,
        filters: [
          ['t.beneficiary_id = $', beneficiaryId],
          ['t.kind = $', query.kind],
          ['t.case_id = $', query.caseId],
        ],
        sort: { by: 't.at', type: 'timestamptz', descending: true },
        id: 't.id',
        subject: 't.beneficiary_id',
        page: query,
      }),
    ),
  samples: () => [['', everyFilter]],
});

import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { staffJson } from '../../workforce/index.js';

const notesOf = (table: 'session_note' | 'session_note_clinical') =>
  viewStatement({
    name: `${table}s`,
    params: ['uuid'],
    text: `
      select
        json_build_object(
          'items', coalesce(
            json_agg(
              json_build_object(
                'id', n.id,
                'enrolmentId', n.enrolment_id,
                'author', ${staffJson('u')},
                'writtenAt', app.instant(n.written_at),
                'text', n.text
              )
              order by
                n.written_at,
                n.id
            ) filter (
              where
                n.id is not null
            ),
            '[]'
          )
        )::text as body,
        array_agg(n.beneficiary_id) filter (
          where
            n.id is not null
        ) as subjects
      from
        programme_session s
        left join (
          ${table} n
          join ${staff} u on u.id = n.author_id
        ) on n.session_id = s.id
      where
        s.id = $1
      group by
        s.id`,
  });

export const sessionNotes = notesOf('session_note');
export const clinicalNotes = notesOf('session_note_clinical');

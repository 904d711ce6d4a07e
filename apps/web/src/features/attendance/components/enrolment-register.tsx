import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { sessionLabels } from '../../../domain/labels/sessions.texts.js';
import { attendanceTones } from '../../../domain/labels/tones.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { ProgressBar } from '../../../ui/feedback/progress-bar.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { attendanceTexts } from '../attendance.texts.js';

/** The marks of one person in one programme, in the order of the sessions. */
export function EnrolmentRegister({ enrolmentId }: { enrolmentId: string }) {
  const t = useTexts(attendanceTexts);
  const labels = useTexts(sessionLabels);
  const f = useFormat();
  const query = useQuery(read('getEnrolmentAttendance', { id: enrolmentId }));
  return (
    <QueryState query={query} lines={4}>
      {({ items, attended, expected, lastAttendedOn }) =>
        items.length === 0 ? (
          <Muted>{t('nothing')}</Muted>
        ) : (
          <Stack>
            <DescriptionList
              items={[
                {
                  term: t('details.attended'),
                  value: (
                    <ProgressBar
                      label={t('details.attended')}
                      value={attended}
                      max={expected}
                      text={t('details.of', { attended, expected })}
                    />
                  ),
                },
                { term: t('details.last'), value: f.date(lastAttendedOn) },
              ]}
            />
            <SimpleTable
              caption={t('register')}
              cards
              columns={[
                { key: 'session', header: t('column.session') },
                { key: 'when', header: t('column.when') },
                { key: 'mark', header: t('column.mark') },
                { key: 'reason', header: t('column.reason') },
              ]}
              rows={items.map((entry) => ({
                key: entry.sessionId,
                cells: {
                  session:
                    entry.number === null ? t('catchUp') : t('session', { number: entry.number }),
                  when: f.dateTime(entry.startsAt),
                  mark: (
                    <StatusTag tone={attendanceTones[entry.mark]}>
                      {labels(`mark.${entry.mark}`)}
                    </StatusTag>
                  ),
                  reason: entry.reason ?? '–',
                },
              }))}
            />
          </Stack>
        )
      }
    </QueryState>
  );
}

import { roles, type Dto, type Role } from '@gza/contract';
import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Muted } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { operationLabel, problemTitle } from '../audit.presenter.js';
import { auditTexts } from '../audit.texts.js';

type Event = Dto<'AuditEvent'>;

const columns = ['at', 'actor', 'what', 'purpose', 'result', 'recipient', 'subjects'] as const;

export function AuditTable({ events }: { events: readonly Event[] }) {
  const t = useTexts(auditTexts);
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('lead')}
      cards
      columns={columns.map((key) => ({
        key,
        header: t(key),
        numeric: key === 'subjects',
        oneLine: key === 'at',
      }))}
      rows={events.map((event) => ({
        key: event.id,
        cells: {
          at: f.dateTime(event.at),
          actor: <Actor event={event} />,
          what: (
            <>
              {t(`operations.${event.operation as 'none'}`)}
              <div>
                <Muted small>{operationLabel(event.endpoint, f.language)}</Muted>
              </div>
            </>
          ),
          purpose: (
            <>
              {event.purpose ? t(`purposes.${event.purpose}`) : '–'}
              {event.reason ? (
                <div>
                  <Muted small>{event.reason}</Muted>
                </div>
              ) : null}
            </>
          ),
          result: (
            <>
              <StatusTag tone={event.result === 'done' ? 'neutral' : 'warning'}>
                {t(`results.${event.result}`)}
              </StatusTag>
              {event.problem ? (
                <div>
                  <Muted small>{problemTitle(event.problem, f.language)}</Muted>
                </div>
              ) : null}
            </>
          ),
          recipient: event.recipientName ?? '–',
          subjects: f.number(event.subjectCount),
        },
      }))}
    />
  );
}

function Actor({ event }: { event: Event }) {
  const t = useTexts(auditTexts);
  const labels = useTexts(roleTexts);
  const role = roles.find((one): one is Role => one === event.role);
  return (
    <>
      {event.actorName ?? t('system')}
      <div>
        <Muted small>{role ? labels(role) : event.role}</Muted>
      </div>
    </>
  );
}

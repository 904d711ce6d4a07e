import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AgreedOverlap } from '../../../domain/clash-fields.js';
import { everyPage } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { attendanceTexts } from '../attendance.texts.js';
import { BookForm } from '../forms/book-form.js';
import { ReplaceLeader, SessionLeader } from '../../../domain/replace-leader.js';
import { replaceLeaderTexts } from '../../../domain/replace-leader.texts.js';
import { comingSessions } from '../steps.presenter.js';

/** Lists the sessions booked with one person, and books more. */
export function IndividualSessions({ enrolment }: { enrolment: Dto<'Enrolment'> }) {
  const t = useTexts(attendanceTexts);
  const leader = useTexts(replaceLeaderTexts);
  const f = useFormat();
  const mayBook = useMay('session.schedule');
  const query = useQuery(everyPage('listSessions', { query: { enrolmentId: enrolment.id } }));
  const [open, setOpen] = useState(false);
  const [replaced, setReplaced] = useState<Dto<'Session'> | null>(null);
  const title = t('sessions.bookOf', { programme: f.text(enrolment.programme.name) });
  return (
    <Stack gap={12}>
      <QueryState query={query} lines={3}>
        {({ items }) => {
          const coming = comingSessions(items);
          return coming.length === 0 ? (
            <EmptyState
              title={t('sessions.none')}
              {...(mayBook && items.length === 0 ? { text: t('sessions.noneText') } : {})}
            />
          ) : (
            <Coming sessions={coming} onReplace={setReplaced} />
          );
        }}
      </QueryState>
      {mayBook ? (
        <FormActions>
          <Button
            aria-label={title}
            continues={`enrolment.${enrolment.id}.session`}
            onClick={() => setOpen(true)}
          >
            {t('sessions.book')}
          </Button>
        </FormActions>
      ) : null}
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        {open ? <BookForm enrolment={enrolment} onClose={() => setOpen(false)} /> : null}
      </Dialog>
      <Dialog
        open={replaced !== null}
        title={replaced ? leader('actionOf', { when: f.dateTime(replaced.startsAt) }) : ''}
        onClose={() => setReplaced(null)}
      >
        {replaced ? (
          <ReplaceLeader
            session={latestVersion(query.data?.items, replaced)}
            onDone={() => setReplaced(null)}
          />
        ) : null}
      </Dialog>
    </Stack>
  );
}

interface ComingProps {
  sessions: readonly Dto<'Session'>[];
  onReplace: (session: Dto<'Session'>) => void;
}

function Coming({ sessions, onReplace }: ComingProps) {
  const t = useTexts(attendanceTexts);
  const leader = useTexts(replaceLeaderTexts);
  const f = useFormat();
  const mayRecord = useMay('session.read');
  const mayReplace = useMay('session.assignLeader');
  return (
    <SimpleTable
      caption={t('sessions.title')}
      showCaption
      cards
      columns={[
        { key: 'session', header: t('column.session') },
        { key: 'when', header: t('column.when') },
        { key: 'who', header: leader('who') },
        { key: 'place', header: t('sessions.place') },
        { key: 'step', header: t('sessions.step') },
      ]}
      rows={sessions.map((session) => ({
        key: session.id,
        cells: {
          session:
            session.number === null ? t('catchUp') : t('session', { number: session.number }),
          when: (
            <>
              {f.dateTime(session.startsAt)}
              <AgreedOverlap session={session} />
            </>
          ),
          who: <SessionLeader session={session} />,
          place: f.name(session.place) ?? '–',
          step: (
            <Inline gap={4}>
              {mayReplace ? (
                <Button
                  kind="quiet"
                  aria-label={leader('actionOf', { when: f.dateTime(session.startsAt) })}
                  onClick={() => onReplace(session)}
                >
                  {leader('action')}
                </Button>
              ) : null}
              {mayRecord ? (
                <Link
                  to={paths.sessionRecord(session.id)}
                  aria-label={t('sessions.openOf', { when: f.dateTime(session.startsAt) })}
                >
                  {t('sessions.open')}
                </Link>
              ) : mayReplace ? null : (
                '–'
              )}
            </Inline>
          ),
        },
      }))}
    />
  );
}

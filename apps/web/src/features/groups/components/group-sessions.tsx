import { allowedEvents, sessionMachine, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ReplaceLeader, SessionLeader } from '../../../domain/replace-leader.js';
import { AgreedOverlap } from '../../../domain/clash-fields.js';
import { everyPage } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { sessionLabels } from '../../../domain/labels/sessions.texts.js';
import { sessionTones } from '../../../domain/labels/tones.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline, Muted } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { CancelSession, MoveSession, ReopenSession } from '../forms/session-forms.js';
import { inOrder } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { useGroup } from '../use-group.js';

type Session = Dto<'Session'>;
interface Asked {
  session: Session;
  step: 'cancel' | 'move' | 'reopen' | 'leader';
}

/** The tab of the schedule, with the register and the steps of each session. */
export function GroupSessions() {
  const group = useGroup();
  const t = useTexts(groupsTexts);
  const f = useFormat();
  const query = useQuery(everyPage('listSessions', { query: { groupId: group.id } }));
  const maySchedule = useMay('session.schedule');
  const [asked, setAsked] = useState<Asked | null>(null);
  const now = (session: Session) => latestVersion(query.data?.items, session);
  const over = group.state === 'completed' || group.state === 'cancelled';
  const schedule =
    maySchedule && !over ? (
      <ButtonLink to={paths.groupSchedule(group.id)}>{t('sessions.schedule')}</ButtonLink>
    ) : null;
  return (
    <Panel title={t('sessions.title')} actions={schedule}>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('sessions.none')} text={t('sessions.noneText')} />
          ) : (
            <SessionsTable sessions={inOrder(items)} onAsk={setAsked} />
          )
        }
      </QueryState>
      <Dialog
        open={asked !== null}
        title={
          asked
            ? t(`sessions.${asked.step}Title`, { when: f.dateTime(asked.session.startsAt) })
            : ''
        }
        onClose={() => setAsked(null)}
      >
        {asked?.step === 'leader' ? (
          <ReplaceLeader
            session={now(asked.session)}
            groupLeaders={group.facilitators}
            onDone={() => setAsked(null)}
          />
        ) : null}
        {asked?.step === 'cancel' ? (
          <CancelSession session={now(asked.session)} onDone={() => setAsked(null)} />
        ) : null}
        {asked?.step === 'move' ? (
          <MoveSession session={asked.session} onDone={() => setAsked(null)} />
        ) : null}
        {asked?.step === 'reopen' ? (
          <ReopenSession session={now(asked.session)} onDone={() => setAsked(null)} />
        ) : null}
      </Dialog>
    </Panel>
  );
}

interface SessionsTableProps {
  sessions: readonly Session[];
  onAsk: (asked: Asked) => void;
}

function SessionsTable({ sessions, onAsk }: SessionsTableProps) {
  const t = useTexts(groupsTexts);
  const labels = useTexts(sessionLabels);
  const f = useFormat();
  const columns = ['number', 'when', 'who', 'place', 'state', 'step'] as const;
  return (
    <SimpleTable
      caption={t('sessions.title')}
      cards
      columns={columns.map((key) => ({
        key,
        header: t(`sessions.${key}`),
        oneLine: key === 'number' || key === 'when' || key === 'step',
      }))}
      rows={sessions.map((session) => ({
        key: session.id,
        cells: {
          number:
            session.number === null
              ? t('sessions.catchUp')
              : t('sessions.session', { number: session.number }),
          when: f.dateTime(session.startsAt),
          who: <SessionLeader session={session} />,
          place: f.name(session.place) ?? '–',
          state: (
            <>
              <StatusTag tone={sessionTones[session.state]}>
                {labels(`state.${session.state}`)}
              </StatusTag>
              <AgreedOverlap session={session} />
              {session.reason ? (
                <div>
                  <Muted small>{session.reason}</Muted>
                </div>
              ) : null}
            </>
          ),
          step: <SessionSteps session={session} onAsk={onAsk} />,
        },
      }))}
    />
  );
}

function SessionSteps({ session, onAsk }: { session: Session; onAsk: (asked: Asked) => void }) {
  const t = useTexts(groupsTexts);
  const mayMove = useMay('session.schedule');
  const mayReopen = useMay('register.save');
  const mayName = useMay('session.assignLeader');
  const number = session.number ?? t('sessions.catchUp');
  const events = allowedEvents(sessionMachine, session.state);
  const active = session.state === 'scheduled' || session.state === 'held';
  if (!active) return <>–</>;
  const steps = [
    ...(mayMove && events.includes('reschedule') ? (['move'] as const) : []),
    ...(mayMove && events.includes('cancel') ? (['cancel'] as const) : []),
    ...(mayName && session.state === 'scheduled' ? (['leader'] as const) : []),
    ...(mayReopen && events.includes('reopen') ? (['reopen'] as const) : []),
  ];
  return (
    <Inline gap={12}>
      <Link to={paths.register(session.id)} aria-label={t('sessions.openOf', { number })}>
        {t('sessions.open')}
      </Link>
      <MenuButton
        label={t('sessions.actionsOf', { number })}
        items={steps.map((step) => ({
          key: step,
          label: t(`sessions.${step}`),
          continues: `session.${session.id}.${step}`,
          onSelect: () => onAsk({ session, step }),
        }))}
      />
    </Inline>
  );
}

import { allowedEvents, sessionMachine } from '@gza/contract';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNow } from '../../../platform/use-now.js';
import { clashTexts } from '../../../domain/clashes.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { statusOf, toneOf, type CalendarSession } from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import { useMeetingLabels } from '../use-meeting-labels.js';

interface SessionDetailsProps {
  session: CalendarSession;
  onMove: () => void;
}

/** Shows the details of a session without leaving the calendar, with links to its screens. */
export function SessionDetails({ session, onMove }: SessionDetailsProps) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const clash = useTexts(clashTexts);
  const labels = useMeetingLabels();
  const mayMove = useMay('session.schedule');
  const mayOpenGroup = useMay('group.read');
  const mayOpenPerson = useMay('beneficiary.read');
  const { group, enrolment, programme, place, leaders, reason, minutes, number } = session;
  const now = useNow();
  const person = enrolment?.beneficiary;
  const nameOf = usePersonName();
  const movable = allowedEvents(sessionMachine, session.state).includes('reschedule');
  return (
    <Stack>
      <DescriptionList
        items={[
          {
            term: t('details.when'),
            value: `${f.dateTime(session.startsAt)} · ${t('details.length', { minutes })}`,
          },
          {
            term: t('details.state'),
            value: (
              <StatusTag tone={toneOf(session, now)}>
                {statusOf(session, labels, now) ?? labels.state(session)}
              </StatusTag>
            ),
          },
          {
            term: t('details.kind'),
            value:
              number === null
                ? labels.kind(session)
                : `${labels.kind(session)} · ${t('number', { number })}`,
          },
          ...(person
            ? [
                {
                  term: t('details.person'),
                  value: mayOpenPerson ? (
                    <Link to={paths.beneficiary(person.id)}>{nameOf(person)}</Link>
                  ) : (
                    nameOf(person)
                  ),
                },
              ]
            : []),
          ...(group
            ? [
                {
                  term: t('details.group'),
                  value: mayOpenGroup ? (
                    <Link to={paths.group(group.id)}>{f.name(group.name)}</Link>
                  ) : (
                    f.name(group.name)
                  ),
                },
              ]
            : []),
          { term: t('details.programme'), value: f.text(programme.name) },
          { term: t('details.place'), value: f.name(place) },
          { term: t('details.leaders'), value: f.names(leaders) },
          ...(reason ? [{ term: t('details.reason'), value: reason }] : []),
          ...(session.clashReason ? [{ term: clash('agreed'), value: session.clashReason }] : []),
        ]}
      />
      <FormActions>
        <ButtonLink kind="primary" to={paths.session(session)}>
          {session.kind === 'group' ? t('details.openRegister') : t('details.openOutcome')}
        </ButtonLink>
        {mayMove && movable ? <Button onClick={onMove}>{t('details.move')}</Button> : null}
      </FormActions>
    </Stack>
  );
}

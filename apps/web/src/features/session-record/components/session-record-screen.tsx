import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { sessionRecordTexts } from '../session-record.texts.js';
import { SessionRecordForm } from './session-record-form.js';

/** Shows everything about one session with one person: attendance, note and next session. */
export function SessionRecordScreen() {
  const { id = '' } = useParams();
  const t = useTexts(sessionRecordTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  const mayRead = useMay('beneficiary.read');
  const session = useQuery(read('getSession', { id }));
  const register = useQuery(read('getRegister', { id }));
  const person = session.data?.enrolment?.beneficiary;
  // A session of a group is recorded for everybody at once.
  if (session.data && !session.data.enrolment) return <Navigate to={paths.register(id)} replace />;
  return (
    <Page
      title={person ? t('titleOf', { name: nameOf(person) }) : t('title')}
      tabTitle={t('title')}
      lead={
        session.data
          ? detailsOf(session.data, f, t('minutes', { minutes: session.data.minutes }))
          : null
      }
      back={person && mayRead ? <Link to={paths.beneficiary(person.id)}>{t('back')}</Link> : null}
      narrow
    >
      <QueryState query={session} lines={8}>
        {(known) => (
          <QueryState query={register} lines={8}>
            {(marks) => <SessionRecordForm key={known.id} session={known} register={marks} />}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

const detailsOf = (
  { startsAt, programme, place }: Dto<'Session'>,
  f: ReturnType<typeof useFormat>,
  minutes: string,
): string =>
  [f.text(programme.name), f.dateTime(startsAt), minutes, f.name(place)]
    .filter(Boolean)
    .join(' · ');

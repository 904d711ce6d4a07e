import type { AppointmentKind, Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { appointmentLabels } from '../../../domain/labels/appointments.texts.js';
import { paperNumber } from '../../../domain/paper-number.js';
import { DepartmentHead, Signatures } from '../../../domain/paper-parts.js';
import { PrintPage } from '../../../domain/print-page.js';
import { SignedPaper } from '../../../domain/scans/signed-paper.js';
import { useBureauName } from '../../../domain/reference.js';
import { read } from '../../../platform/data/queries.js';
import { formatDay, formatFor, formatTime, today } from '../../../platform/format.js';
import { translator, useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { PaperDetails, PaperNote, PaperSection } from '../../../ui/layout/paper.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Link } from '../../../ui/navigation/link.js';
import { appointmentTexts } from '../appointment.texts.js';
import { summonsPaper as paper } from '../summons.print-texts.js';

const labels = translator(appointmentLabels, 'ka');
const f = formatFor('ka');

/** Shows the paper that tells the person when and where they are met. */
export function PrintSummons() {
  const { id = '' } = useParams();
  const t = useTexts(appointmentTexts);
  const query = useQuery(read('getAppointment', { id }));
  const planned = query.data?.state === 'planned' ? query.data : undefined;
  return (
    <PrintPage
      title={t('summons.title')}
      back={<Link to={paths.appointment(id)}>{t('summons.back')}</Link>}
      signed={planned ? <SignedPaper kind="appointment" id={id} /> : null}
      paper={planned ? <Summons appointment={planned} /> : undefined}
    >
      <QueryState query={query} lines={12}>
        {() => (
          <Panel>
            <EmptyState title={t('summons.none')} text={t('summons.noneText')} />
          </Panel>
        )}
      </QueryState>
    </PrintPage>
  );
}

/** Meetings to which the person comes, and brings an identity document. */
const attended: readonly AppointmentKind[] = ['firstInterview', 'office', 'accompaniment'];

/** Others may see the paper, so it names neither the case nor what the meeting is about. */
function Summons({ appointment }: { appointment: Dto<'Appointment'> }) {
  const bureauName = useBureauName();
  const { id, beneficiary, bureauId, kind, startsAt, place, staff } = appointment;
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.number(paperNumber(id))} />
      <PaperDetails
        items={[
          [paper.to, nameOnPaper(beneficiary)],
          [paper.kind, labels(`kind.${kind}`)],
          [paper.day, `${f.date(startsAt)}, ${f.dayOfWeek(formatDay(startsAt))}`],
          [paper.time, formatTime(startsAt)],
          [paper.place, place ?? '–'],
          [paper.with, staff.name],
          [paper.bureau, bureauName(bureauId)],
        ]}
      />
      <PaperNote>{paper.how[kind]}</PaperNote>
      {attended.includes(kind) ? <PaperNote>{paper.bring}</PaperNote> : null}
      <PaperSection title={paper.cannot} keepTogether>
        {paper.cannotText}
      </PaperSection>
      <Signatures
        signers={[
          [paper.worker, staff.name],
          [paper.recipient, nameOnPaper(beneficiary)],
        ]}
      />
      <PaperNote>{paper.working}</PaperNote>
      <PaperNote>{paper.printed(f.date(today()))}</PaperNote>
    </>
  );
}

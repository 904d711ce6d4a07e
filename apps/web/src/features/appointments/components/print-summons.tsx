import type { AppointmentKind, Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { paperCodes } from '../../../domain/labels/codes.print-texts.js';
import { useNamesOnPaper } from '../../../domain/paper-names.js';
import { paperNumber } from '../../../domain/paper-number.js';
import { DepartmentHead, Signatures, useTextsOfPaper } from '../../../domain/paper-parts.js';
import { PrintPage } from '../../../domain/print-page.js';
import { SignedPaper, usePdfOf } from '../../../domain/scans/signed-paper.js';
import { read } from '../../../platform/data/queries.js';
import { formatDay, today } from '../../../platform/format.js';
import { usePaperTexts } from '../../../platform/i18n/paper-language.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { usePaperFormat } from '../../../platform/paper-format.js';
import { paths } from '../../../platform/paths.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { PaperDetails, PaperNote, PaperSection } from '../../../ui/layout/paper.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Link } from '../../../ui/navigation/link.js';
import { appointmentTexts } from '../appointment.texts.js';
import { summonsPaper } from '../summons.print-texts.js';

/** Shows the paper that tells the person when and where they are met. */
export function PrintSummons() {
  const { id = '' } = useParams();
  const t = useTexts(appointmentTexts);
  const query = useQuery(read('getAppointment', { id }));
  const pdf = usePdfOf({ kind: 'appointment', id });
  const person = useQuery({
    ...read('getBeneficiary', { id: query.data?.beneficiary.id ?? '' }),
    enabled: query.data !== undefined,
  });
  const planned = query.data?.state === 'planned' ? query.data : undefined;
  return (
    <PrintPage
      title={t('summons.title')}
      pdf={pdf}
      reads={person.data?.readingLanguage ?? null}
      back={<Link to={paths.appointment(id)}>{t('summons.back')}</Link>}
      signed={planned ? <SignedPaper kind="appointment" id={id} /> : null}
      paper={planned && !person.isLoading ? <Summons appointment={planned} /> : undefined}
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
  const paper = useTextsOfPaper(summonsPaper);
  const codes = usePaperTexts(paperCodes);
  const names = useNamesOnPaper();
  const f = usePaperFormat();
  const { id, beneficiary, bureauId, kind, startsAt, place, staff } = appointment;
  const named = f.name(nameOnPaper(beneficiary));
  const worker = f.name(staff.name);
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.number(paperNumber(id))} />
      <PaperDetails
        items={[
          [paper.to, named],
          [paper.kind, codes.appointment[kind]],
          [paper.day, `${f.date(startsAt)}, ${f.dayOfWeek(formatDay(startsAt))}`],
          [paper.time, f.time(startsAt)],
          [paper.place, place ?? '–'],
          [paper.with, worker],
          [paper.bureau, names.bureau(bureauId)],
        ]}
      />
      <PaperNote>{paper.how[kind]}</PaperNote>
      {attended.includes(kind) ? <PaperNote>{paper.bring}</PaperNote> : null}
      <PaperSection title={paper.cannot} keepTogether>
        {paper.cannotText}
      </PaperSection>
      <Signatures
        signers={[
          [paper.worker, worker],
          [paper.recipient, named],
        ]}
      />
      <PaperNote>{`${paper.working} ${paper.printed(f.date(today()))}.`}</PaperNote>
    </>
  );
}

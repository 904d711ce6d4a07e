import type { Dto } from '@gza/contract';
import { usePaperFormat } from '../../../platform/paper-format.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { paperNumber } from '../../../domain/paper-number.js';
import { useNamesOnPaper } from '../../../domain/paper-names.js';
import { useAreaOnPaper, useTextsOfPaper } from '../../../domain/paper-parts.js';
import {
  PaperCentre,
  PaperDetails,
  PaperNote,
  PaperSection,
  PaperTable,
  PaperTitle,
} from '../../../ui/layout/paper.js';
import { certificatePaper } from '../certificate.print-texts.js';
import { attendedMinutes } from '../papers.presenter.js';

interface CertificateProps {
  enrolment: Dto<'Enrolment'>;
  person: Dto<'Beneficiary'>;
  version: Dto<'ProgrammeVersion'>;
  attendance: Dto<'EnrolmentAttendance'>;
  area: Dto<'Area'> | undefined;
}

/**
 * The certificate that the person takes home and shows to others: it says nothing about the case, the risk
 * or the duty.
 */
export function Certificate({ enrolment, person, version, attendance, area }: CertificateProps) {
  const paper = useTextsOfPaper(certificatePaper);
  const names = useNamesOnPaper();
  const areaName = useAreaOnPaper();
  const f = usePaperFormat();
  const { details } = paper;
  const hours = attendedMinutes(attendance.items, version.sessionMinutes) / 60;
  return (
    <>
      <PaperTitle
        above={[paper.agency]}
        title={paper.title}
        below={paper.number(paperNumber(enrolment.id))}
      />
      <PaperCentre
        lead={paper.certifies}
        text={f.name(nameOnPaper(person))}
        {...(person.personalNumber
          ? { note: `${paper.personalNumber} ${person.personalNumber}` }
          : {})}
      />
      <PaperCentre lead={paper.completed} text={f.text(enrolment.programme.name)} />
      <PaperDetails
        items={[
          [details.area, area ? areaName(area) : '–'],
          [details.period, `${f.date(enrolment.startedOn)} – ${f.date(enrolment.endedOn)}`],
          [details.sessions, paper.attended(attendance.attended, attendance.expected)],
          [details.hours, paper.hours(f.number(Math.round(hours * 10) / 10))],
          [details.group, enrolment.group?.name ?? paper.individual],
          [paper.bureau, names.bureau(enrolment.bureauId)],
        ]}
      />
      <PaperSection title={paper.signature} keepTogether>
        <PaperTable
          tall
          empty=""
          widths={['50%', '30%', '20%']}
          header={[paper.signer, paper.signature, paper.date]}
          rows={[
            [paper.facilitator, '', ''],
            [paper.head, '', ''],
          ]}
        />
      </PaperSection>
      <PaperNote>{paper.completedOn(f.date(enrolment.endedOn))}</PaperNote>
    </>
  );
}

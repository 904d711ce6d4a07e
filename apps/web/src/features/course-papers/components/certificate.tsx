import type { Dto } from '@gza/contract';
import { formatFor } from '../../../platform/format.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { paperNumber } from '../../../domain/paper-number.js';
import { useBureauName } from '../../../domain/reference.js';
import {
  PaperCentre,
  PaperDetails,
  PaperNote,
  PaperSection,
  PaperTable,
  PaperTitle,
} from '../../../ui/layout/paper.js';
import { labels } from '../paper.print-texts.js';
import { attendedMinutes } from '../papers.presenter.js';

const f = formatFor('ka');

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
  const bureauName = useBureauName();
  const { certificate } = labels;
  const { details } = certificate;
  const hours = attendedMinutes(attendance.items, version.sessionMinutes) / 60;
  return (
    <>
      <PaperTitle
        above={[labels.agency]}
        title={certificate.title}
        below={certificate.number(paperNumber(enrolment.id))}
      />
      <PaperCentre
        lead={certificate.certifies}
        text={nameOnPaper(person)}
        {...(person.personalNumber
          ? { note: `${certificate.personalNumber} ${person.personalNumber}` }
          : {})}
      />
      <PaperCentre lead={certificate.completed} text={f.text(enrolment.programme.name)} />
      <PaperDetails
        items={[
          [details.area, area ? f.text(area.name) : '–'],
          [details.period, `${f.date(enrolment.startedOn)} – ${f.date(enrolment.endedOn)}`],
          [details.sessions, certificate.attended(attendance.attended, attendance.expected)],
          [details.hours, certificate.hours(f.number(Math.round(hours * 10) / 10))],
          [details.group, enrolment.group?.name ?? certificate.individual],
          [labels.bureau, bureauName(enrolment.bureauId)],
        ]}
      />
      <PaperSection title={labels.signature} keepTogether>
        <PaperTable
          tall
          empty=""
          widths={['50%', '30%', '20%']}
          header={[certificate.signer, labels.signature, labels.date]}
          rows={[
            [certificate.facilitator, '', ''],
            [certificate.head, '', ''],
          ]}
        />
      </PaperSection>
      <PaperNote>{certificate.completedOn(f.date(enrolment.endedOn))}</PaperNote>
    </>
  );
}

import { isMinorOn, mandatoryCategories, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { usePaperTexts } from '../../../platform/i18n/paper-language.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { usePaperFormat } from '../../../platform/paper-format.js';
import { paths } from '../../../platform/paths.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { paperCodes } from '../../../domain/labels/codes.print-texts.js';
import { useNamesOnPaper } from '../../../domain/paper-names.js';
import { paperNumber } from '../../../domain/paper-number.js';
import { useShownPhone } from '../../../domain/phone-number.js';
import { PrintPage } from '../../../domain/print-page.js';
import { SignedPaper, usePdfOf } from '../../../domain/scans/signed-paper.js';
import { DepartmentHead, Signatures, useTextsOfPaper } from '../../../domain/paper-parts.js';
import { Link } from '../../../ui/navigation/link.js';
import { PaperDetails, PaperNote, PaperSection } from '../../../ui/layout/paper.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { applicationPaper } from '../application.print-texts.js';
import { applicationTexts } from '../application.texts.js';

/** Shows the application as the person signs it. */
export function PrintApplication() {
  const { id = '' } = useParams();
  const t = useTexts(applicationTexts);
  const query = useQuery(read('getApplication', { id }));
  const pdf = usePdfOf({ kind: 'application', id });
  const person = useQuery({
    ...read('getBeneficiary', { id: query.data?.beneficiary.id ?? '' }),
    enabled: query.data !== undefined,
  });
  return (
    <PrintPage
      title={t('paper.title')}
      pdf={pdf}
      reads={person.data?.readingLanguage ?? null}
      back={<Link to={paths.application(id)}>{t('paper.back')}</Link>}
      signed={query.data ? <SignedPaper kind="application" id={id} /> : null}
      paper={
        query.data && person.data ? (
          <ApplicationPaper application={query.data} person={person.data} />
        ) : undefined
      }
    >
      <QueryState query={query} lines={12}>
        {() => (
          <QueryState query={person} lines={12}>
            {() => null}
          </QueryState>
        )}
      </QueryState>
    </PrintPage>
  );
}

interface ApplicationPaperProps {
  application: Dto<'Application'>;
  person: Dto<'Beneficiary'>;
}

function ApplicationPaper({ application, person }: ApplicationPaperProps) {
  const paper = useTextsOfPaper(applicationPaper);
  const codes = usePaperTexts(paperCodes);
  const names = useNamesOnPaper();
  const f = usePaperFormat();
  const shownPhone = useShownPhone();
  const { category, appliedOn, request } = application;
  const named = f.name(nameOnPaper(person));
  const mandatory = mandatoryCategories.some((one) => one === category);
  const signers: (readonly [string, string])[] = [
    [paper.applicant, named],
    ...(isMinorOn(person.birthDate, appliedOn) ? [[paper.representative, ''] as const] : []),
    [paper.worker, ''],
  ];
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.number(paperNumber(application.id))} />
      <PaperDetails
        items={[
          [paper.name, named],
          [paper.personalNumber, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.phone, person.phone ? shownPhone(person.phone) : '–'],
          [paper.address, person.address ?? '–'],
          [paper.category, codes.category[category]],
          [paper.bureau, names.bureau(application.bureau.id)],
          [paper.appliedOn, f.date(appliedOn)],
        ]}
      />
      <PaperSection title={paper.request}>{request ?? paper.noRequest}</PaperSection>
      <PaperSection title={paper.statement} keepTogether>
        {mandatory ? paper.mandatory : paper.voluntary}
      </PaperSection>
      <Signatures signers={signers} />
      <PaperNote>{`${paper.working} ${paper.printed(f.date(today()))}.`}</PaperNote>
    </>
  );
}

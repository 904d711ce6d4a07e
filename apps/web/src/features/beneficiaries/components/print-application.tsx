import { isMinorOn, mandatoryCategories, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { formatFor, today } from '../../../platform/format.js';
import { translator, useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { paperNumber } from '../../../domain/paper-number.js';
import { useShownPhone } from '../../../domain/phone-number.js';
import { PrintPage } from '../../../domain/print-page.js';
import { SignedPaper } from '../../../domain/scans/signed-paper.js';
import { DepartmentHead, Signatures } from '../../../domain/paper-parts.js';
import { useBureauName } from '../../../domain/reference.js';
import { Link } from '../../../ui/navigation/link.js';
import { PaperDetails, PaperNote, PaperSection } from '../../../ui/layout/paper.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { applicationPaper as paper } from '../application.print-texts.js';
import { applicationTexts } from '../application.texts.js';

const labels = translator(beneficiaryLabels, 'ka');
const f = formatFor('ka');

/** Shows the application as the person signs it. */
export function PrintApplication() {
  const { id = '' } = useParams();
  const t = useTexts(applicationTexts);
  const query = useQuery(read('getApplication', { id }));
  const person = useQuery({
    ...read('getBeneficiary', { id: query.data?.beneficiary.id ?? '' }),
    enabled: query.data !== undefined,
  });
  return (
    <PrintPage
      title={t('paper.title')}
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
  const bureauName = useBureauName();
  const shownPhone = useShownPhone();
  const { category, appliedOn, request } = application;
  const mandatory = mandatoryCategories.some((one) => one === category);
  const signers: (readonly [string, string])[] = [
    [paper.applicant, nameOnPaper(person)],
    ...(isMinorOn(person.birthDate, appliedOn) ? [[paper.representative, ''] as const] : []),
    [paper.worker, ''],
  ];
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.number(paperNumber(application.id))} />
      <PaperDetails
        items={[
          [paper.name, nameOnPaper(person)],
          [paper.personalNumber, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.phone, person.phone ? shownPhone(person.phone) : '–'],
          [paper.address, person.address ?? '–'],
          [paper.category, labels(`category.${category}`)],
          [paper.bureau, bureauName(application.bureau.id)],
          [paper.appliedOn, f.date(appliedOn)],
        ]}
      />
      <PaperSection title={paper.request}>{request ?? paper.noRequest}</PaperSection>
      <PaperSection title={paper.statement} keepTogether>
        {mandatory ? paper.mandatory : paper.voluntary}
      </PaperSection>
      <Signatures signers={signers} />
      <PaperNote>{paper.working}</PaperNote>
      <PaperNote>{paper.printed(f.date(today()))}</PaperNote>
    </>
  );
}

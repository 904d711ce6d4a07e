import { consentPurposes, isMinorOn, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { formatFor, today } from '../../../platform/format.js';
import { translator, useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { PrintPage } from '../../../domain/print-page.js';
import { DepartmentHead, Signatures } from '../../../domain/paper-parts.js';
import { useBureauName } from '../../../domain/reference.js';
import { Link } from '../../../ui/navigation/link.js';
import { PaperDetails, PaperNote, PaperSection, PaperTable } from '../../../ui/layout/paper.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { consentPaper as paper } from '../case-papers.print-texts.js';
import { casePapersTexts } from '../case-papers.texts.js';

const labels = translator(beneficiaryLabels, 'ka');
const f = formatFor('ka');

/** Shows the paper on which the person ticks and signs what they consent to. */
export function PrintConsents() {
  const { id = '' } = useParams();
  const t = useTexts(casePapersTexts);
  const query = useQuery(read('getBeneficiary', { id }));
  return (
    <PrintPage
      title={t('consents.title')}
      back={<Link to={paths.beneficiaryTab(id, 'file')}>{t('consents.back')}</Link>}
      paper={query.data ? <ConsentPaper person={query.data} /> : undefined}
    >
      <QueryState query={query} lines={12}>
        {() => null}
      </QueryState>
    </PrintPage>
  );
}

/** The signature comes before the record, so the paper says what is asked and not what was recorded. */
function ConsentPaper({ person }: { person: Dto<'Beneficiary'> }) {
  const bureauName = useBureauName();
  const minor = isMinorOn(person.birthDate, today());
  const { purpose, means, yes, no } = paper.columns;
  const signers: (readonly [string, string])[] = [
    [paper.person, nameOnPaper(person)],
    ...(minor ? [[paper.representative, ''] as const] : []),
    [paper.worker, ''],
  ];
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.below} />
      <PaperDetails
        items={[
          [paper.name, nameOnPaper(person)],
          [paper.personalNumber, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.bureau, bureauName(person.bureau.id)],
        ]}
      />
      <PaperNote>{paper.lead}</PaperNote>
      <PaperTable
        empty=""
        widths={['30%', '50%', '10%', '10%']}
        header={[purpose, means, yes, no]}
        rows={consentPurposes.map((one) => [
          labels(`consent.${one}`),
          paper.means[one],
          paper.box,
          paper.box,
        ])}
      />
      <PaperSection title={paper.partners}>{paper.blank}</PaperSection>
      <PaperSection title={paper.until}>{paper.blank}</PaperSection>
      {minor ? <PaperSection title={paper.view}>{paper.blank}</PaperSection> : null}
      <PaperSection title={paper.rights} keepTogether>
        {paper.rightsText}
      </PaperSection>
      <Signatures signers={signers} />
      <PaperNote>{paper.working}</PaperNote>
      <PaperNote>{paper.printed(f.date(today()))}</PaperNote>
    </>
  );
}

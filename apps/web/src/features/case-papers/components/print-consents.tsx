import { consentPurposes, isMinorOn, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { usePaperTexts } from '../../../platform/i18n/paper-language.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { usePaperFormat } from '../../../platform/paper-format.js';
import { paths } from '../../../platform/paths.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { box } from '../../../domain/kept-paper/letters.rules.js';
import { paperCodes } from '../../../domain/labels/codes.print-texts.js';
import { useNamesOnPaper } from '../../../domain/paper-names.js';
import { PrintPage } from '../../../domain/print-page.js';
import { DepartmentHead, Signatures, useTextsOfPaper } from '../../../domain/paper-parts.js';
import { Link } from '../../../ui/navigation/link.js';
import { PaperDetails, PaperNote, PaperSection, PaperTable } from '../../../ui/layout/paper.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { consentPaper } from '../consents.print-texts.js';
import { casePapersTexts } from '../case-papers.texts.js';

/** The line that is written on. */
const blank = '\u00a0';

/** Shows the paper on which the person ticks and signs what they consent to. */
export function PrintConsents() {
  const { id = '' } = useParams();
  const t = useTexts(casePapersTexts);
  const query = useQuery(read('getBeneficiary', { id }));
  return (
    <PrintPage
      title={t('consents.title')}
      reads={query.data?.readingLanguage ?? null}
      pdf="download"
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
  const paper = useTextsOfPaper(consentPaper);
  const codes = usePaperTexts(paperCodes);
  const names = useNamesOnPaper();
  const f = usePaperFormat();
  const named = f.name(nameOnPaper(person));
  const minor = isMinorOn(person.birthDate, today());
  const { purpose, means, yes, no } = paper.columns;
  const signers: (readonly [string, string])[] = [
    [paper.person, named],
    ...(minor ? [[paper.representative, ''] as const] : []),
    [paper.worker, ''],
  ];
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.below} />
      <PaperDetails
        items={[
          [paper.name, named],
          [paper.personalNumber, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.bureau, names.bureau(person.bureau.id)],
        ]}
      />
      <PaperNote>{paper.lead}</PaperNote>
      <PaperTable
        empty=""
        widths={['30%', '50%', '10%', '10%']}
        header={[purpose, means, yes, no]}
        rows={consentPurposes.map((one) => [codes.consent[one], paper.means[one], box, box])}
      />
      <PaperSection title={paper.partners}>{blank}</PaperSection>
      <PaperSection title={paper.until}>{blank}</PaperSection>
      {minor ? <PaperSection title={paper.view}>{blank}</PaperSection> : null}
      <PaperSection title={paper.rights} keepTogether>
        {paper.rightsText}
      </PaperSection>
      <Signatures signers={signers} />
      <PaperNote>{`${paper.working} ${paper.printed(f.date(today()))}.`}</PaperNote>
    </>
  );
}

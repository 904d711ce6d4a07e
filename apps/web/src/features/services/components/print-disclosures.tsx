import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { formatFor, today } from '../../../platform/format.js';
import { translator, useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { PrintPage } from '../../../domain/print-page.js';
import { DepartmentHead } from '../../../domain/paper-parts.js';
import { useBureauName } from '../../../domain/reference.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { Link } from '../../../ui/navigation/link.js';
import { PaperDetails, PaperNote, PaperSection, PaperTable } from '../../../ui/layout/paper.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { disclosurePaper as paper } from '../disclosures.print-texts.js';
import { servicesTexts } from '../services.texts.js';

const labels = translator(serviceLabels, 'ka');
const f = formatFor('ka');

/** Shows the paper for a person who asks who received their data. */
export function PrintDisclosures() {
  const { id = '' } = useParams();
  const t = useTexts(servicesTexts);
  const person = useQuery(read('getBeneficiary', { id }));
  const query = useQuery(read('listDisclosures', { id }));
  return (
    <PrintPage
      title={t('disclosures.printTitle')}
      back={<Link to={paths.beneficiaryTab(id, 'services')}>{t('disclosures.back')}</Link>}
      paper={
        person.data && query.data ? (
          <DisclosurePaper person={person.data} disclosures={query.data.items} />
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

interface DisclosurePaperProps {
  person: Dto<'Beneficiary'>;
  disclosures: readonly Dto<'Disclosure'>[];
}

function DisclosurePaper({ person, disclosures }: DisclosurePaperProps) {
  const bureauName = useBureauName();
  const day = f.date(today());
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.asOf(day)} />
      <PaperDetails
        items={[
          [paper.person, nameOnPaper(person)],
          [paper.number, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.bureau, bureauName(person.bureau.id)],
        ]}
      />
      <PaperSection title={paper.section}>
        <PaperTable
          widths={['22%', '26%', '22%', '30%']}
          header={[paper.at, paper.organisation, paper.what, paper.fields]}
          rows={disclosures.map(({ at, times, organisation, kind, fields }) => [
            times > 1 ? paper.times(times, f.dateTime(at)) : f.dateTime(at),
            f.text(organisation.name),
            labels(`disclosure.${kind}`),
            fields.map((field) => labels(`disclosed.${field}`)).join(', ') || '–',
          ])}
          empty={paper.empty}
        />
      </PaperSection>
      <PaperNote>{paper.printed(day)}</PaperNote>
    </>
  );
}

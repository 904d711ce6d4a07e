import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { formatFor, today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { paperNumber } from '../../../domain/paper-number.js';
import { useShownPhone } from '../../../domain/phone-number.js';
import { PrintPage } from '../../../domain/print-page.js';
import { DepartmentHead, Signatures } from '../../../domain/paper-parts.js';
import { useBureauName, useServiceName } from '../../../domain/reference.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { PaperDetails, PaperNote, PaperSection } from '../../../ui/layout/paper.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { letterPaper as paper } from '../letter.print-texts.js';
import { hasLetter } from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';

const f = formatFor('ka');

/** Shows the letter that the person takes along, or that goes to a partner without the portal. */
export function PrintLetter() {
  const { id = '' } = useParams();
  const t = useTexts(referralTexts);
  const query = useQuery(read('getReferral', { id }));
  const sent = query.data && hasLetter(query.data) ? query.data : undefined;
  return (
    <PrintPage
      title={t('letter.title')}
      back={<Link to={paths.staffReferral(id)}>{t('letter.back')}</Link>}
      paper={sent ? <ReferralLetter referral={sent} /> : undefined}
    >
      <QueryState query={query} lines={12}>
        {() => (
          <Panel>
            <EmptyState title={t('letter.none')} text={t('letter.noneText')} />
          </Panel>
        )}
      </QueryState>
    </PrintPage>
  );
}

/** The letter says what the partner was sent, and nothing more of the case. */
function ReferralLetter({ referral }: { referral: Dto<'Referral'> }) {
  const serviceName = useServiceName();
  const bureauName = useBureauName();
  const shownPhone = useShownPhone();
  const { person, organisation, bureau, createdBy, request } = referral;
  const day = f.date(today());
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.number(paperNumber(referral.id))} />
      <PaperDetails
        items={[
          [paper.to, f.text(organisation.name)],
          [paper.service, serviceName(referral.serviceCode)],
          [paper.from, bureauName(bureau.id)],
          [paper.by, createdBy?.name ?? '–'],
          [paper.sent, f.date(referral.sentAt)],
          [paper.answerBy, f.date(referral.answerDueOn)],
        ]}
      />
      <PaperSection title={paper.person} keepTogether>
        <PaperDetails
          items={[
            [paper.name, nameOnPaper(person)],
            [paper.phone, person.phone ? shownPhone(person.phone) : '–'],
          ]}
        />
      </PaperSection>
      <PaperSection title={paper.request}>{request}</PaperSection>
      <PaperNote>{paper.consent}</PaperNote>
      <PaperSection title={paper.answer} keepTogether>
        {paper.answerText}
      </PaperSection>
      <Signatures
        nameColumn={paper.nameAndPost}
        signers={[
          [paper.sender, ''],
          [paper.recipient, ''],
        ]}
      />
      <PaperNote>{paper.printed(day)}</PaperNote>
    </>
  );
}

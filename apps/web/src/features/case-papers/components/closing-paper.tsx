import type { Dto } from '@gza/contract';
import { formatFor, today } from '../../../platform/format.js';
import { translator } from '../../../platform/i18n/use-texts.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { DepartmentHead, Signatures } from '../../../domain/paper-parts.js';
import { useBureauName, useServiceName } from '../../../domain/reference.js';
import { PaperDetails, PaperNote, PaperSection, PaperTable } from '../../../ui/layout/paper.js';
import { closingPaper as paper } from '../case-papers.print-texts.js';
import { enrolmentsOf, outcomesOf, referralsOf } from '../closing.presenter.js';

const of = {
  case: translator(beneficiaryLabels, 'ka'),
  plan: translator(planLabels, 'ka'),
  programme: translator(programmeLabels, 'ka'),
  service: translator(serviceLabels, 'ka'),
};
const f = formatFor('ka');

interface ClosingPaperProps {
  episode: Dto<'Case'>;
  person: Dto<'Beneficiary'>;
  plan: Dto<'Plan'> | undefined;
  enrolments: readonly Dto<'Enrolment'>[];
  referrals: readonly Dto<'Referral'>[];
  outcomes: readonly Dto<'Outcome'>[];
}

export function ClosingPaper(props: ClosingPaperProps) {
  const { episode, person, plan, enrolments, referrals, outcomes } = props;
  const bureauName = useBureauName();
  const { closedOn, closureReason, closureSummary, assignments } = episode;
  // A closed case has no manager any more; the last one knows it.
  const manager = episode.caseManager ?? assignments.at(-1)?.caseManager;
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.number(episode.caseNumber)} />
      {closedOn ? null : <PaperNote strong>{paper.proposed}</PaperNote>}
      <PaperDetails
        items={[
          [paper.name, nameOnPaper(person)],
          [paper.personalNumber, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.bureau, bureauName(episode.bureau.id)],
          [paper.category, of.case(`category.${episode.category}`)],
          [paper.manager, manager?.name ?? '–'],
          [paper.opened, f.date(episode.openedAt)],
          [paper.closed, closedOn ? f.date(closedOn) : paper.notYet],
          [paper.reason, closureReason ? of.case(`closureReason.${closureReason}`) : '–'],
        ]}
      />
      {closureSummary ? <PaperSection title={paper.summary}>{closureSummary}</PaperSection> : null}
      <Goals goals={plan?.goals ?? []} />
      <Programmes enrolments={enrolmentsOf(episode.id, enrolments)} />
      <Referrals referrals={referralsOf(episode.id, referrals)} />
      <Outcomes outcomes={outcomesOf(episode.id, outcomes)} />
      <Signatures
        signers={[
          [paper.person, nameOnPaper(person)],
          [paper.manager, manager?.name ?? ''],
          [paper.supervisor, ''],
        ]}
      />
      <PaperNote>{paper.printed(f.date(today()))}</PaperNote>
    </>
  );
}

function Goals({ goals }: { goals: Dto<'Plan'>['goals'] }) {
  const { title, columns, none } = paper.goals;
  return (
    <PaperSection title={title}>
      <PaperTable
        empty={none}
        widths={['46%', '20%', '34%']}
        header={[columns.goal, columns.state, columns.note]}
        rows={goals.map(({ text, state, resultNote }) => [
          text,
          of.plan(`goalState.${state}`),
          resultNote ?? '–',
        ])}
      />
    </PaperSection>
  );
}

function Programmes({ enrolments }: { enrolments: readonly Dto<'Enrolment'>[] }) {
  const { title, columns, none } = paper.programmes;
  return (
    <PaperSection title={title}>
      <PaperTable
        empty={none}
        widths={['46%', '30%', '24%']}
        header={[columns.name, columns.period, columns.state]}
        rows={enrolments.map(({ programme, enrolledOn, startedOn, endedOn, state }) => [
          f.text(programme.name),
          `${f.date(startedOn ?? enrolledOn)} – ${endedOn ? f.date(endedOn) : ''}`.trim(),
          of.programme(`enrolmentState.${state}`),
        ])}
      />
    </PaperSection>
  );
}

function Referrals({ referrals }: { referrals: readonly Dto<'Referral'>[] }) {
  const serviceName = useServiceName();
  const { title, columns, none } = paper.referrals;
  return (
    <PaperSection title={title}>
      <PaperTable
        empty={none}
        widths={['40%', '36%', '24%']}
        header={[columns.service, columns.organisation, columns.state]}
        rows={referrals.map(({ serviceCode, organisation, state }) => [
          serviceName(serviceCode),
          f.text(organisation.name),
          of.service(`referralState.${state}`),
        ])}
      />
    </PaperSection>
  );
}

function Outcomes({ outcomes }: { outcomes: readonly Dto<'Outcome'>[] }) {
  const { title, columns, none } = paper.outcomes;
  return (
    <PaperSection title={title}>
      <PaperTable
        empty={none}
        widths={['40%', '40%', '20%']}
        header={[columns.what, columns.status, columns.when]}
        rows={outcomes.map(({ kind, status, occurredOn }) => [
          of.case(`outcome.${kind}`),
          of.case(`outcomeStatus.${status}`),
          f.date(occurredOn),
        ])}
      />
    </PaperSection>
  );
}

import type { Dto } from '@gza/contract';
import { today } from '../../../platform/format.js';
import { usePaperTexts } from '../../../platform/i18n/paper-language.js';
import { usePaperFormat } from '../../../platform/paper-format.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { paperCodes } from '../../../domain/labels/codes.print-texts.js';
import { useNamesOnPaper } from '../../../domain/paper-names.js';
import { DepartmentHead, Signatures, useTextsOfPaper } from '../../../domain/paper-parts.js';
import { PaperDetails, PaperNote, PaperSection, PaperTable } from '../../../ui/layout/paper.js';
import { closingPaper } from '../closing.print-texts.js';
import { enrolmentsOf, outcomesOf, referralsOf } from '../closing.presenter.js';

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
  const paper = useTextsOfPaper(closingPaper);
  const codes = usePaperTexts(paperCodes);
  const names = useNamesOnPaper();
  const f = usePaperFormat();
  const named = f.name(nameOnPaper(person));
  const { closedOn, closureReason, closureSummary, assignments } = episode;
  // A closed case has no manager any more; the last one knows it.
  const manager = episode.caseManager ?? assignments.at(-1)?.caseManager;
  return (
    <>
      <DepartmentHead title={paper.title} below={paper.caseNumber(episode.caseNumber)} />
      {closedOn ? null : <PaperNote strong>{paper.proposed}</PaperNote>}
      <PaperDetails
        items={[
          [paper.name, named],
          [paper.personalNumber, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.bureau, names.bureau(episode.bureau.id)],
          [paper.category, codes.category[episode.category]],
          [paper.manager, manager ? f.name(manager.name) : '–'],
          [paper.opened, f.date(episode.openedAt)],
          [paper.closed, closedOn ? f.date(closedOn) : paper.notYet],
          [paper.reason, closureReason ? codes.closureReason[closureReason] : '–'],
        ]}
      />
      {closureSummary ? <PaperSection title={paper.summary}>{closureSummary}</PaperSection> : null}
      <Goals goals={plan?.goals ?? []} />
      <Programmes enrolments={enrolmentsOf(episode.id, enrolments)} />
      <Referrals referrals={referralsOf(episode.id, referrals)} />
      <Outcomes outcomes={outcomesOf(episode.id, outcomes)} />
      <Signatures
        signers={[
          [paper.person, named],
          [paper.manager, manager ? f.name(manager.name) : ''],
          [paper.supervisor, ''],
        ]}
      />
      <PaperNote>{paper.printed(f.date(today()))}</PaperNote>
    </>
  );
}

function Goals({ goals }: { goals: Dto<'Plan'>['goals'] }) {
  const { title, columns, none } = usePaperTexts(closingPaper).goals;
  const codes = usePaperTexts(paperCodes);
  return (
    <PaperSection title={title}>
      <PaperTable
        empty={none}
        widths={['46%', '20%', '34%']}
        header={[columns.goal, columns.state, columns.note]}
        rows={goals.map(({ text, state, resultNote }) => [
          text,
          codes.goalState[state],
          resultNote ?? '–',
        ])}
      />
    </PaperSection>
  );
}

function Programmes({ enrolments }: { enrolments: readonly Dto<'Enrolment'>[] }) {
  const { title, columns, none } = usePaperTexts(closingPaper).programmes;
  const codes = usePaperTexts(paperCodes);
  const f = usePaperFormat();
  return (
    <PaperSection title={title}>
      <PaperTable
        empty={none}
        widths={['46%', '30%', '24%']}
        header={[columns.name, columns.period, columns.state]}
        rows={enrolments.map(({ programme, enrolledOn, startedOn, endedOn, state }) => [
          f.text(programme.name),
          `${f.date(startedOn ?? enrolledOn)} – ${endedOn ? f.date(endedOn) : ''}`.trim(),
          codes.enrolmentState[state],
        ])}
      />
    </PaperSection>
  );
}

function Referrals({ referrals }: { referrals: readonly Dto<'Referral'>[] }) {
  const { title, columns, none } = usePaperTexts(closingPaper).referrals;
  const codes = usePaperTexts(paperCodes);
  const names = useNamesOnPaper();
  const f = usePaperFormat();
  return (
    <PaperSection title={title}>
      <PaperTable
        empty={none}
        widths={['40%', '36%', '24%']}
        header={[columns.service, columns.organisation, columns.state]}
        rows={referrals.map(({ serviceCode, organisation, state }) => [
          names.service(serviceCode),
          f.text(organisation.name),
          codes.referralState[state],
        ])}
      />
    </PaperSection>
  );
}

function Outcomes({ outcomes }: { outcomes: readonly Dto<'Outcome'>[] }) {
  const { title, columns, none } = usePaperTexts(closingPaper).outcomes;
  const codes = usePaperTexts(paperCodes);
  const f = usePaperFormat();
  return (
    <PaperSection title={title}>
      <PaperTable
        empty={none}
        widths={['40%', '40%', '20%']}
        header={[columns.what, columns.status, columns.when]}
        rows={outcomes.map(({ kind, status, occurredOn }) => [
          codes.outcome[kind],
          codes.outcomeStatus[status],
          f.date(occurredOn),
        ])}
      />
    </PaperSection>
  );
}

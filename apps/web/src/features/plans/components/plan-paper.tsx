import type { Dto } from '@gza/contract';
import { today } from '../../../platform/format.js';
import { usePaperTexts } from '../../../platform/i18n/paper-language.js';
import { usePaperFormat } from '../../../platform/paper-format.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { paperCodes } from '../../../domain/labels/codes.print-texts.js';
import { useNamesOnPaper } from '../../../domain/paper-names.js';
import { DepartmentHead, useTextsOfPaper } from '../../../domain/paper-parts.js';
import { PaperDetails, PaperNote, PaperSection, PaperTable } from '../../../ui/layout/paper.js';
import { serviceProgress, unitsProgress } from '../item-progress.presenter.js';
import { byGoal } from '../plan.presenter.js';
import { planPaper } from '../paper.print-texts.js';
import { signatureRows } from '../print.presenter.js';
import { useMeasuresOnPaper, useProgressOnPaper, useTitleOnPaper } from '../use-plan-on-paper.js';

interface PlanPaperProps {
  plan: Dto<'Plan'>;
  person: Dto<'Beneficiary'>;
}

/** The document that a court receives: who, what, by when, and the signatures. */
export function PlanPaper({ plan, person }: PlanPaperProps) {
  const paper = useTextsOfPaper(planPaper);
  const codes = usePaperTexts(paperCodes);
  const names = useNamesOnPaper();
  const f = usePaperFormat();
  const { goals, others } = byGoal(plan);
  const named = f.name(nameOnPaper(person));
  const measuresOf = useMeasuresOnPaper();
  const step = (at: string | null | undefined, by: string | undefined) =>
    at ? [f.date(at), by && f.name(by)].filter(Boolean).join(', ') : paper.notYet;
  const inForce = plan.approved !== null;
  return (
    <>
      <DepartmentHead
        title={paper.title}
        below={paper.version(plan.number, codes.planState[plan.state])}
      />
      {inForce ? null : <PaperNote strong>{paper.draft}</PaperNote>}
      <PaperDetails
        items={[
          [paper.name, named],
          [paper.personalNumber, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.case, plan.case.caseNumber],
          [paper.bureau, names.bureau(plan.bureau.id)],
          [paper.kind, codes.mandatory[plan.mandatory ? 'yes' : 'no']],
          [paper.made, step(plan.createdAt, plan.createdBy.name)],
          [paper.approved, step(plan.approved?.at, plan.approved?.by.name)],
          [paper.inForce, plan.activatedAt ? f.date(plan.activatedAt) : paper.notYet],
          plan.endedOn
            ? [paper.ended, f.date(plan.endedOn)]
            : [paper.review, plan.reviewDue ? f.date(plan.reviewDue) : paper.notYet],
        ]}
      />
      {plan.summary ? <PaperSection title={paper.summary}>{plan.summary}</PaperSection> : null}
      {plan.personView ? (
        <PaperSection title={paper.personView}>{plan.personView}</PaperSection>
      ) : null}
      <PaperSection title={paper.goals}>
        {goals.map(({ goal, items }, place) => (
          <Items
            key={goal.id}
            title={paper.goal(place + 1, goal.text)}
            note={[
              goal.need && `${paper.need}: ${codes.need[goal.need]}`,
              goal.dueOn && `${paper.due}: ${f.date(goal.dueOn)}`,
              codes.goalState[goal.state],
              ...measuresOf(goal),
            ]
              .filter(Boolean)
              .join('; ')}
            items={items}
          />
        ))}
        {others.length > 0 ? <Items title={paper.others} items={others} /> : null}
      </PaperSection>
      <Signatures plan={plan} person={nameOnPaper(person)} />
      <PaperNote>{paper.printed(f.date(today()))}</PaperNote>
    </>
  );
}

function Items(props: { title: string; note?: string; items: readonly Dto<'PlanItem'>[] }) {
  const { title, note, items } = props;
  const paper = usePaperTexts(planPaper);
  const codes = usePaperTexts(paperCodes);
  const f = usePaperFormat();
  const titleOf = useTitleOnPaper();
  const say = useProgressOnPaper();
  /** Kind and form of an item, and the person responsible. */
  const detail = ({ kind, delivery, responsible }: Dto<'PlanItem'>): string =>
    [
      codes.itemKind[kind],
      delivery === 'none' ? null : codes.delivery[delivery],
      responsible && `${paper.responsible}: ${f.name(responsible.name)}`,
    ]
      .filter(Boolean)
      .join(', ');
  const progressOf = ({ servedBy, units }: Dto<'PlanItem'>) =>
    [...servedBy.map(serviceProgress), unitsProgress(units)].map(say).filter(Boolean);
  const { what, obligation, due, state } = paper.columns;
  return (
    <PaperTable
      title={title}
      {...(note ? { note } : {})}
      empty={paper.none}
      widths={['41%', '22%', '15%', '22%']}
      header={[what, obligation, due, state]}
      rows={items.map((item) => [
        [titleOf(item), detail(item), ...progressOf(item)].join('\n'),
        codes.mandatory[item.mandatory ? 'yes' : 'no'],
        f.date(item.dueOn),
        codes.itemState[item.state],
      ])}
    />
  );
}

function Signatures({ plan, person }: { plan: Dto<'Plan'>; person: string }) {
  const paper = useTextsOfPaper(planPaper);
  const codes = usePaperTexts(paperCodes);
  const f = usePaperFormat();
  return (
    <PaperSection title={paper.signatures} keepTogether>
      <PaperNote>{paper.acquainted}</PaperNote>
      <PaperTable
        tall
        empty=""
        widths={['26%', '30%', '28%', '16%']}
        header={[paper.signer, paper.name, paper.signature, paper.date]}
        rows={signatureRows(plan, person).map(({ signer, name, method, signedOn }) => [
          codes.signer[signer],
          f.name(name),
          method ? codes.method[method] : '',
          signedOn ? f.date(signedOn) : '',
        ])}
      />
    </PaperSection>
  );
}

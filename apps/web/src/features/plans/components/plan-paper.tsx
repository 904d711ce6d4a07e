import type { Dto } from '@gza/contract';
import { formatFor, today } from '../../../platform/format.js';
import { translator } from '../../../platform/i18n/use-texts.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { DepartmentHead } from '../../../domain/paper-parts.js';
import { useBureauName } from '../../../domain/reference.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { PaperDetails, PaperNote, PaperSection, PaperTable } from '../../../ui/layout/paper.js';
import { serviceProgress, unitsProgress } from '../item-progress.presenter.js';
import { byGoal } from '../plan.presenter.js';
import { paper } from '../paper.print-texts.js';
import { signatureRows } from '../print.presenter.js';
import { useGoalMeasures } from '../use-goal-measures.js';
import { useItemProgress } from '../use-item-progress.js';
import { useItemTitle } from '../use-item-title.js';

const labels = translator(planLabels, 'ka');
const f = formatFor('ka');

interface PlanPaperProps {
  plan: Dto<'Plan'>;
  person: Dto<'Beneficiary'>;
}

/** The document that a court receives: who, what, by when, and the signatures. */
export function PlanPaper({ plan, person }: PlanPaperProps) {
  const bureauName = useBureauName();
  const { goals, others } = byGoal(plan);
  const named = nameOnPaper(person);
  const measuresOf = useGoalMeasures();
  const step = (at: string | null | undefined, by: string | undefined) =>
    at ? [f.date(at), by].filter(Boolean).join(', ') : paper.notYet;
  const inForce = plan.approved !== null;
  return (
    <>
      <DepartmentHead
        title={paper.title}
        below={paper.version(plan.number, labels(`state.${plan.state}`))}
      />
      {inForce ? null : <PaperNote strong>{paper.draft}</PaperNote>}
      <PaperDetails
        items={[
          [paper.person, named],
          [paper.number, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.case, plan.case.caseNumber],
          [paper.bureau, bureauName(plan.bureau.id)],
          [paper.kind, labels(plan.mandatory ? 'mandatory.yes' : 'mandatory.no')],
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
              goal.need && `${paper.need}: ${labels(`need.${goal.need}`)}`,
              goal.dueOn && `${paper.due}: ${f.date(goal.dueOn)}`,
              labels(`goalState.${goal.state}`),
              ...measuresOf(goal),
            ]
              .filter(Boolean)
              .join('; ')}
            items={items}
          />
        ))}
        {others.length > 0 ? <Items title={paper.others} items={others} /> : null}
      </PaperSection>
      <Signatures plan={plan} person={named} />
      <PaperNote>{paper.printed(f.date(today()))}</PaperNote>
    </>
  );
}

/** Kind and form of an item, and the person responsible. */
const detail = ({ kind, delivery, responsible }: Dto<'PlanItem'>): string =>
  [
    labels(`kind.${kind}`),
    delivery === 'none' ? null : labels(`delivery.${delivery}`),
    responsible && `${paper.responsible}: ${responsible.name}`,
  ]
    .filter(Boolean)
    .join(', ');

function Items(props: { title: string; note?: string; items: readonly Dto<'PlanItem'>[] }) {
  const { title, note, items } = props;
  const titleOf = useItemTitle();
  const say = useItemProgress();
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
        labels(item.mandatory ? 'mandatory.yes' : 'mandatory.no'),
        f.date(item.dueOn),
        labels(`itemState.${item.state}`),
      ])}
    />
  );
}

function Signatures({ plan, person }: { plan: Dto<'Plan'>; person: string }) {
  return (
    <PaperSection title={paper.signatures} keepTogether>
      <PaperNote>{paper.acquainted}</PaperNote>
      <PaperTable
        tall
        empty=""
        widths={['26%', '30%', '28%', '16%']}
        header={[paper.signer, paper.name, paper.signature, paper.date]}
        rows={signatureRows(plan, person).map(({ signer, name, method, signedOn }) => [
          labels(`signer.${signer}`),
          name,
          method ? labels(`method.${method}`) : '',
          signedOn ? f.date(signedOn) : '',
        ])}
      />
    </PaperSection>
  );
}

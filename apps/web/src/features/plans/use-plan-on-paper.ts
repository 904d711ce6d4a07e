import type { Dto } from '@gza/contract';
import { useNamesOnPaper } from '../../domain/paper-names.js';
import { useResultOnPaper } from '../../domain/paper-parts.js';
import { usePaperTexts } from '../../platform/i18n/paper-language.js';
import { usePaperFormat } from '../../platform/paper-format.js';
import { goalMeasures, type GoalMeasure } from './goal-measures.presenter.js';
import type { ProgressPart } from './item-progress.presenter.js';
import { itemTitle } from './item-title.presenter.js';
import { planPaper } from './paper.print-texts.js';

/** The title of an item on paper. */
export function useTitleOnPaper(): (item: Dto<'PlanItem'>) => string {
  const { programme, service } = useNamesOnPaper();
  return (item) => itemTitle(item, programme, service);
}

/** Says parts of progress in one line; empty without a part. */
export function useProgressOnPaper(): (parts: readonly ProgressPart[]) => string {
  const { progress } = usePaperTexts(planPaper);
  const f = usePaperFormat();
  const say = (part: ProgressPart): string => {
    switch (part.key) {
      case 'sessions':
      case 'days':
        return progress[part.key](f.number(part.attended), f.number(part.expected));
      case 'course':
        return progress.course(f.number(part.sessions));
      case 'units':
        return progress.units(f.number(part.delivered));
      case 'unitsOf':
        return progress.unitsOf(f.number(part.delivered), f.number(part.planned));
      case 'last':
      case 'next':
        return progress[part.key](f.date(part.on));
    }
  };
  return (parts) => parts.map(say).join(', ');
}

/** Says what tells whether a goal was reached, a line each. */
export function useMeasuresOnPaper(): (goal: Pick<Dto<'PlanGoal'>, 'measures'>) => string[] {
  const { measure } = usePaperTexts(planPaper);
  const resultOf = useResultOnPaper();
  const f = usePaperFormat();
  const rated = ({ rating }: Dto<'PlanGoalRating'>) =>
    rating === null ? measure.unrated : f.number(rating);
  const say = (line: GoalMeasure): string => {
    switch (line.key) {
      case 'change':
        return measure.change(
          rated(line.before),
          f.date(line.before.assessedOn),
          rated(line.after),
          f.date(line.after.assessedOn),
        );
      case 'before':
      case 'after':
        return measure[line.key](rated(line.rating), f.date(line.rating.assessedOn));
      case 'result':
        return measure.result(resultOf(line.found), f.date(line.found.occurredOn));
    }
  };
  return ({ measures }) => goalMeasures(measures).map(say);
}

import type { Dto } from '@gza/contract';
import { beneficiaryLabels } from '../../domain/labels/beneficiaries.texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useFormat } from '../../platform/use-format.js';
import { goalMeasures, type GoalMeasure } from './goal-measures.presenter.js';
import { goalMeasuresTexts } from './goal-measures.texts.js';

/** Says what tells whether a goal was reached, a line each. */
export function useGoalMeasures(): (goal: Pick<Dto<'PlanGoal'>, 'measures'>) => string[] {
  const t = useTexts(goalMeasuresTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const rated = ({ rating }: Dto<'PlanGoalRating'>) =>
    rating === null ? t('unrated') : f.number(rating);
  const say = (line: GoalMeasure): string => {
    switch (line.key) {
      case 'change':
        return t('change', {
          before: rated(line.before),
          from: f.date(line.before.assessedOn),
          after: rated(line.after),
          to: f.date(line.after.assessedOn),
        });
      case 'before':
      case 'after':
        return t(line.key, { rating: rated(line.rating), date: f.date(line.rating.assessedOn) });
      case 'result':
        return t('result', {
          what: `${labels(`outcome.${line.found.kind}`)}, ${labels(`outcomeStatus.${line.found.status}`)}`,
          date: f.date(line.found.occurredOn),
        });
    }
  };
  return ({ measures }) => goalMeasures(measures).map(say);
}

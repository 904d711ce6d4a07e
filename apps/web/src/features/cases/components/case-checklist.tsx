import type { Dto } from '@gza/contract';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { Checklist } from '../../../ui/lists/checklist.js';
import { Link } from '../../../ui/navigation/link.js';
import { casesTexts } from '../cases.texts.js';
import { checklistLines, type HowFar } from '../checklist.presenter.js';

interface CaseChecklistProps {
  person: string;
  items: readonly Dto<'ChecklistItem'>[];
}

/** Shows what the case needs: what is missing leads to where it is done. */
export function CaseChecklist({ person, items }: CaseChecklistProps) {
  const t = useTexts(casesTexts);
  const texts = useHowFar();
  return (
    <Checklist
      label={t('checklist.title')}
      entries={checklistLines(items, today()).map(({ item, place, howFar, state, late }) => {
        const title = t(`checklist.item.${item}`);
        return {
          key: item,
          title: place ? <Link to={paths.beneficiaryTab(person, place)}>{title}</Link> : title,
          text: texts(howFar),
          state,
          late,
        };
      })}
    />
  );
}

/** Writes how far an item is. */
function useHowFar(): (howFar: HowFar) => string {
  const t = useTexts(casesTexts);
  const assessments = useTexts(assessmentLabels);
  const plans = useTexts(planLabels);
  const f = useFormat();
  return (howFar) => {
    if (howFar.text === 'state') {
      const key = `state.${howFar.state}` as never;
      return howFar.of === 'assessment' ? assessments(key) : plans(key);
    }
    return 'day' in howFar
      ? t(`checklist.${howFar.text}`, { date: f.date(howFar.day) })
      : t(`checklist.${howFar.text}`);
  };
}

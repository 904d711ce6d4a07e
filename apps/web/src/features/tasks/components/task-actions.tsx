import { CompleteTask } from '../../../domain/complete-task.js';
import { isByHand, taskPlace, type TaskLine } from '../../../domain/tasks.rules.js';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { ruleDraft, taskSteps, type TaskStep } from '../tasks.presenter.js';
import { tasksTexts } from '../tasks.texts.js';
import { useTaskLabel } from '../use-task-label.js';

export interface AskedStep {
  step: TaskStep;
  line: TaskLine;
}

/** Key of the draft of a step, as its form keeps it. */
const draftOf = ({ step, line }: AskedStep): string =>
  isByHand(line) ? `task.${line.id}.${step}` : ruleDraft(line, step);

interface TaskActionsProps {
  line: TaskLine;
  onAsk: (asked: AskedStep) => void;
}

/**
 * What can be done with a line: the step that is taken most has a button, the others are in a menu. What a rule asks for
 * is done where it belongs, so that its button leads there.
 */
export function TaskActions({ line, onAsk }: TaskActionsProps) {
  const t = useTexts(tasksTexts);
  const may = usePermissions();
  const title = useTaskLabel()(line);
  const place = taskPlace(line, may);
  const steps = taskSteps(line, may);
  const attempt = steps.includes('attempt');
  return (
    <>
      {isByHand(line) && may('task.write') ? <CompleteTask task={line} /> : null}
      {attempt ? (
        <Button
          aria-label={`${t('step.attempt')}: ${title}`}
          continues={draftOf({ step: 'attempt', line })}
          onClick={() => onAsk({ step: 'attempt', line })}
        >
          {t('step.attempt')}
        </Button>
      ) : null}
      {place ? (
        <ButtonLink
          to={place.to}
          state={place.state}
          aria-label={t('goOf', { place: t(`go.${place.place}`), title })}
        >
          {t(`go.${place.place}`)}
        </ButtonLink>
      ) : null}
      <MenuButton
        text={t('more')}
        label={t('moreOf', { title })}
        items={steps
          .filter((step) => step !== 'attempt')
          .map((step) => ({
            key: step,
            label: t(`step.${step}`),
            continues: draftOf({ step, line }),
            onSelect: () => onAsk({ step, line }),
          }))}
      />
    </>
  );
}

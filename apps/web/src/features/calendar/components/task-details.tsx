import { CompleteTask } from '../../../domain/complete-task.js';
import { isByHand, taskPlace, type TaskLine } from '../../../domain/tasks.rules.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { ActionList } from '../../../ui/lists/action-list.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { calendarTexts } from '../calendar.texts.js';
import { useTaskLabels } from '../use-task-labels.js';

/** Shows what has to be done without leaving the calendar: a task by hand is done here, the rest where it belongs. */
export function TaskDetails({ line }: { line: TaskLine }) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const labels = useTaskLabels();
  const nameOf = usePersonName();
  const may = usePermissions();
  const { beneficiary, dueOn, firstDueOn, reason } = line;
  const record = paths.beneficiary(beneficiary.id);
  const place = taskPlace(line, may);
  const late = labels.late(line);
  return (
    <Stack>
      <DescriptionList
        items={[
          { term: t('tasks.what'), value: labels.what(line) },
          {
            term: t('details.person'),
            value: may('beneficiary.read') ? (
              <Link to={record}>{nameOf(beneficiary)}</Link>
            ) : (
              nameOf(beneficiary)
            ),
          },
          { term: t('tasks.dueOn'), value: [f.date(dueOn), late].filter(Boolean).join(' · ') },
          ...(firstDueOn === dueOn
            ? []
            : [{ term: t('tasks.firstDueOn'), value: f.date(firstDueOn) }]),
          ...(reason ? [{ term: t('details.reason'), value: reason }] : []),
        ]}
      />
      <FormActions>
        {isByHand(line) && may('task.write') ? <CompleteTask task={line} kind="primary" /> : null}
        <ButtonLink
          kind={isByHand(line) ? 'secondary' : 'primary'}
          to={place?.to ?? record}
          state={place?.state}
        >
          {t(place ? 'tasks.openPlace' : 'tasks.openRecord')}
        </ButtonLink>
      </FormActions>
    </Stack>
  );
}

interface TasksOfDayProps {
  lines: readonly TaskLine[];
  onOpen: (id: string) => void;
}

/** Lists the tasks of a day whose head has no room for all. */
export function TasksOfDay({ lines, onOpen }: TasksOfDayProps) {
  const items = useTaskItems();
  return <ActionList items={lines.map((line) => items(line, onOpen))} />;
}

/** A task as a line of a list that opens it. */
export function useTaskItems() {
  const labels = useTaskLabels();
  return (line: TaskLine, onOpen: (id: string) => void) => {
    const late = labels.late(line);
    return {
      key: line.id,
      mark: '✓',
      title: labels.person(line),
      text: [labels.what(line), late].filter(Boolean).join(' · '),
      tone: late ? ('warning' as const) : ('neutral' as const),
      onOpen: () => onOpen(line.id),
    };
  };
}

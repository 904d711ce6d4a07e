import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskLine } from '../../../domain/tasks.rules.js';
import { useMay } from '../../../platform/access.js';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Inline, Muted } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Item, ItemList } from '../../../ui/lists/item-list.js';
import { Button } from '../../../ui/navigation/button.js';
import { NewTask, newTaskDraft } from '../forms/task-forms.js';
import { linesAtFirst } from '../tasks.presenter.js';
import { tasksTexts } from '../tasks.texts.js';
import { usePostponed, useTaskLabel } from '../use-task-label.js';
import { DueTag } from './due-tag.js';
import { TaskActions, type AskedStep } from './task-actions.js';
import { TaskDialog } from './task-dialog.js';

/** Shows on the overview of a record what has to be done for the person, by rules and by hand. */
export function PersonTasks({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(tasksTexts);
  const query = useQuery(everyPage('listTasks', { query: { beneficiaryId } }));
  const [asked, setAsked] = useState<AskedStep | null>(null);
  const [all, setAll] = useState(false);
  return (
    <Panel title={t('person.title')} actions={<AddTask beneficiaryId={beneficiaryId} />}>
      <QueryState query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Muted>{t('person.none')}</Muted>
          ) : (
            <>
              <ItemList label={t('person.title')} dense>
                {(all ? items : items.slice(0, linesAtFirst)).map((line) => (
                  <Line key={line.id} line={line} onAsk={setAsked} />
                ))}
              </ItemList>
              {!all && items.length > linesAtFirst ? (
                <Inline flush>
                  <Button kind="quiet" onClick={() => setAll(true)}>
                    {t('person.all', { count: items.length })}
                  </Button>
                </Inline>
              ) : null}
            </>
          )
        }
      </QueryState>
      <TaskDialog asked={asked} lines={query.data?.items} onClose={() => setAsked(null)} />
    </Panel>
  );
}

interface LineProps {
  line: TaskLine;
  onAsk: (asked: AskedStep) => void;
}

function Line({ line, onAsk }: LineProps) {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const labelOf = useTaskLabel();
  const postponed = usePostponed();
  return (
    <Item
      title={labelOf(line)}
      tags={<DueTag dueOn={line.dueOn} />}
      meta={[
        t('until', { date: f.date(line.dueOn) }),
        line.assignee ? f.name(line.assignee.name) : t('nobody'),
        postponed(line),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={<TaskActions line={line} onAsk={onAsk} />}
    />
  );
}

function AddTask({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(tasksTexts);
  const mayWrite = useMay('task.write');
  const person = useQuery(read('getBeneficiary', { id: beneficiaryId })).data;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  // The colleagues to choose from are those of the bureau.
  if (!mayWrite || !person) return null;
  return (
    <>
      <Button continues={newTaskDraft(beneficiaryId)} onClick={() => setOpen(true)}>
        {t('new')}
      </Button>
      <Dialog open={open} title={t('new')} onClose={close}>
        {open ? (
          <NewTask person={{ id: person.id, bureauId: person.bureau.id }} onDone={close} />
        ) : null}
      </Dialog>
    </>
  );
}

import { hasPermission } from '@gza/contract';
import { useId, useState } from 'react';
import { useTaskDone } from '../../../domain/complete-task.js';
import { PersonChosen, PersonSearch } from '../../../domain/person-search.js';
import { useColleagueOptions } from '../../../domain/reference.js';
import type { HandTask } from '../../../domain/tasks.rules.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { api } from '../../../platform/api.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { notify } from '../../../ui/feedback/notify.js';
import { DialogForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import {
  changeableTask,
  changeBody,
  changeValues,
  completeBody,
  dayChoices,
  daysOfNew,
  firstLater,
  laterDays,
  newTaskBody,
} from '../tasks.presenter.js';
import { tasksTexts } from '../tasks.texts.js';
import { DayField } from './day-field.js';

/** Whom a task is about, as far as the form needs to know. */
export interface TaskPerson {
  id: string;
  bureauId: string;
}

/** Key of the draft of a new task. */
export const newTaskDraft = (beneficiaryId: string): string => `person.${beneficiaryId}.task`;

/** Asks first whom the task is about. */
export function NewTaskOfSomebody({ onDone }: { onDone: () => void }) {
  const searchId = useId();
  const [found, setFound] = useState<Parameters<typeof PersonChosen>[0]['person'] | null>(null);
  if (!found) return <PersonSearch field={{ id: searchId }} onPick={setFound} />;
  return (
    <Stack gap={12}>
      <PersonChosen person={found} onOther={() => setFound(null)} />
      <NewTask person={{ id: found.id, bureauId: found.bureau.id }} onDone={onDone} />
    </Stack>
  );
}

interface NewTaskProps {
  person: TaskPerson;
  /** Words that the form begins with. */
  title?: string;
  /** Key of the draft where it is not the one of the person. */
  draft?: string;
  onDone: () => void;
}

/** Makes a task for a person; the reader does it today unless something else is chosen. */
export function NewTask({
  person,
  title = '',
  draft = newTaskDraft(person.id),
  onDone,
}: NewTaskProps) {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const me = useMe();
  const changes = useChanges();
  const colleagues = useColleagueOptions(person.bureauId, 'task.hold');
  const mine = hasPermission(me.role, 'task.hold') && me.bureauId === person.bureauId;
  const form = useDtoForm({
    dto: 'CreateTaskBody',
    initialValues: { title, dueOn: today(), assigneeId: mine ? me.id : '' },
    toBody: (values) => newTaskBody(person.id, values),
    submit: async (body, _, keyOf) => {
      const { dueOn } = await changes.createTask({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('create.done', { when: f.date(dueOn) }));
      onDone();
    },
    draft: { key: draft, label: t('new') },
  });
  return (
    <DialogForm form={form} label={t('new')} action={t('create.submit')} onCancel={onDone}>
      <TextField
        {...form.field('title', t('field.title'), t('field.titleHelp'))}
        maxLength={200}
        autoFocus
      />
      <DayField
        field={form.field('dueOn', t('field.day'), t('field.dayHelp'))}
        min={today()}
        choices={dayChoices(daysOfNew, today())}
      />
      <SelectField
        {...form.choice('assigneeId', t('field.assignee'), colleagues, t('field.assigneeHelp'))}
        searchable
      />
    </DialogForm>
  );
}

interface TaskFormProps {
  task: HandTask;
  onDone: () => void;
}

/** Changes the words of a task, or the colleague who has to do it. */
export function ChangeTask({ task, onDone }: TaskFormProps) {
  const t = useTexts(tasksTexts);
  const changes = useChanges();
  const colleagues = useColleagueOptions(task.bureauId, 'task.hold');
  const form = useCorrection({
    dto: 'ChangeTaskBody',
    record: changeableTask(task),
    valuesOf: changeValues,
    toBody: changeBody,
    reload: () => api.getTask({ id: task.id }),
    save: ({ id, version }, body) => changes.changeTask({ id, version, body }),
    done: () => {
      notify.done(t('change.done'));
      onDone();
    },
    draft: { key: `task.${task.id}.change`, label: t('change.title') },
  });
  return (
    <DialogForm form={form} label={t('change.title')} onCancel={onDone}>
      <TextField {...form.field('title', t('field.title'), t('field.titleHelp'))} maxLength={200} />
      <SelectField
        {...form.choice('assigneeId', t('field.assignee'), colleagues, t('field.assigneeHelp'))}
        searchable
      />
    </DialogForm>
  );
}

/** Marks a task as done and keeps what came of it. */
export function CompleteWithResult({ task, onDone }: TaskFormProps) {
  const t = useTexts(tasksTexts);
  const changes = useChanges();
  const say = useTaskDone();
  const nameOf = usePersonName();
  const form = useDtoForm({
    dto: 'CompleteTaskBody',
    initialValues: { result: '' },
    toBody: ({ result }) => completeBody(result),
    submit: async (body) => {
      const { version } = await changes.completeTask({ ...at(task), body });
      say({ id: task.id, title: task.title, version });
      onDone();
    },
    draft: { key: `task.${task.id}.complete`, label: t('complete.title') },
  });
  return (
    <DialogForm
      form={form}
      label={t('complete.title')}
      action={t('complete.submit')}
      onCancel={onDone}
    >
      <Muted>{[nameOf(task.beneficiary), task.title].join(' · ')}</Muted>
      <TextArea
        {...form.field('result', t('complete.result'), t('complete.resultHelp'))}
        optional
        rows={3}
        maxLength={4000}
      />
    </DialogForm>
  );
}

/** Moves a task to a later day, with the reason. */
export function PostponeTask({ task, onDone }: TaskFormProps) {
  const t = useTexts(tasksTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'PostponeTaskBody',
    initialValues: { dueOn: laterDays(task.dueOn, today())[0]?.day ?? '', reason: '' },
    toBody: ({ dueOn, reason }) => ({ dueOn, reason: reason.trim() }),
    submit: async (body) => {
      const { dueOn } = await changes.postponeTask({ ...at(task), body });
      notify.done(t('postpone.done', { when: f.date(dueOn) }));
      onDone();
    },
    draft: { key: `task.${task.id}.postpone`, label: t('postpone.title') },
  });
  return (
    <DialogForm
      form={form}
      label={t('postpone.title')}
      action={t('step.postpone')}
      onCancel={onDone}
    >
      <Muted>
        {[
          nameOf(task.beneficiary),
          task.title,
          t('postpone.now', { date: f.date(task.dueOn) }),
        ].join(' · ')}
      </Muted>
      <DayField
        field={form.field('dueOn', t('postpone.day'), t('postpone.dayHelp'))}
        min={firstLater(task.dueOn, today())}
        choices={laterDays(task.dueOn, today())}
      />
      <TextArea
        {...form.field('reason', t('postpone.reason'), t('postpone.reasonHelp'))}
        rows={2}
        maxLength={4000}
      />
    </DialogForm>
  );
}

export function CancelTask({ task, onDone }: TaskFormProps) {
  const t = useTexts(tasksTexts);
  const nameOf = usePersonName();
  const changes = useChanges();
  return (
    <ReasonForm
      action={t('cancel.title')}
      text={[nameOf(task.beneficiary), task.title].join(' · ')}
      label={t('cancel.reason')}
      help={t('cancel.reasonHelp')}
      danger
      draft={`task.${task.id}.cancel`}
      onCancel={onDone}
      submit={async (reason) => {
        await changes.cancelTask({ ...at(task), body: { reason } });
        notify.done(t('cancel.done'));
        onDone();
      }}
    />
  );
}

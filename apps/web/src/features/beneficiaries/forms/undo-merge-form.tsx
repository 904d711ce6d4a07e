import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { BulletList } from '../../../ui/lists/bullet-list.js';
import { decisionsOf, sortedSince } from '../merging.presenter.js';
import { mergingTexts } from '../merging.texts.js';

interface UndoMergeFormProps {
  merge: Dto<'PersonMerge'>;
  onDone: () => void;
}

/** Undoes a merge, with a decision on each record that was made since and goes with nobody. */
export function UndoMergeForm(props: UndoMergeFormProps) {
  const query = useQuery(read('listMadeSinceMerge', { id: props.merge.id }));
  return (
    <QueryState query={query} lines={4}>
      {({ items }) => <Shown {...props} since={items} />}
    </QueryState>
  );
}

function Shown({
  merge,
  since,
  onDone,
}: UndoMergeFormProps & { since: readonly Dto<'MadeSinceMerge'>[] }) {
  const t = useTexts(mergingTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  const changes = useChanges();
  const { asked, going } = sortedSince(since);
  const form = useDtoForm({
    dto: 'UndoMergeBody',
    initialValues: { restored: [] as string[], reason: '' },
    toBody: ({ restored, reason }) => ({
      reason: reason.trim(),
      decisions: decisionsOf(asked, restored),
    }),
    submit: async (body) => {
      await changes.undoMerge({ ...at(merge), body });
      notify.done(t('undo.done'));
      onDone();
    },
    draft: { key: `merge.${merge.id}.undo`, label: t('undo.action') },
  });
  const line = ({ kind, at: when }: Dto<'MadeSinceMerge'>) =>
    t('undo.line', { kind: t(`kind.${kind}`), date: f.dateTime(when) });
  const { restored } = form.values;
  return (
    <DialogForm form={form} label={t('undo.action')} action={t('undo.action')} onCancel={onDone}>
      <p>{t('undo.text', { name: nameOf(merge.merged) })}</p>
      {asked.map((record) => (
        <RadioGroup
          key={record.id}
          id={`undo-${record.id}`}
          label={line(record)}
          help={t('undo.askedHelp')}
          column
          value={restored.includes(record.id) ? 'restored' : 'surviving'}
          onChange={(side) =>
            form.setValue('restored', [
              ...restored.filter((id) => id !== record.id),
              ...(side === 'restored' ? [record.id] : []),
            ])
          }
          options={[
            { value: 'surviving', label: t('undo.surviving', { name: nameOf(merge.surviving) }) },
            { value: 'restored', label: t('undo.restored', { name: nameOf(merge.merged) }) },
          ]}
        />
      ))}
      {going.length > 0 ? (
        <Notice title={t('undo.goes')}>
          <BulletList items={going.map(line)} />
        </Notice>
      ) : null}
      <TextArea
        {...form.field('reason', t('undo.reason'), t('undo.reasonHelp'))}
        rows={2}
        maxLength={1000}
      />
    </DialogForm>
  );
}

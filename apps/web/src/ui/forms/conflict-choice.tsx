import { useEffect, useRef, useSyncExternalStore } from 'react';
import { same, valueAt, type FieldConflict } from '../../platform/forms/merge.rules.js';
import type { DtoForm } from '../../platform/forms/use-dto-form.js';
import { valueText } from '../../platform/forms/value-text.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { Stack } from '../layout/layout.js';
import { Notice } from '../feedback/notice.js';
import { RadioGroup } from './radio-group.js';
import { uiTexts } from '../ui.texts.js';

interface ConflictChoiceProps<Values extends object> {
  form: DtoForm<Values>;
  conflicts: readonly FieldConflict[];
}

/**
 * Shows both values of each field that a colleague changed meanwhile, side by side; the chosen one is saved.
 * It takes the focus when it appears, because the pressed button is at the other end of the form.
 */
export function ConflictChoice<Values extends object>(props: ConflictChoiceProps<Values>) {
  const { form, conflicts } = props;
  const t = useTexts(uiTexts);
  useSyncExternalStore(form.labels.subscribe, form.labels.version);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [conflicts]);
  const plain = {
    empty: t('conflict.empty'),
    yes: t('conflict.yes'),
    no: t('conflict.no'),
    unnamed: t('conflict.unnamed'),
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warning" title={t('conflict.title')} live>
        <Stack gap={12}>
          <span>{t('conflict.text')}</span>
          {conflicts.map(({ path, mine, theirs }) => {
            const { label, options } = form.labelsOf(path);
            const known = [...(options ?? []), ...(form.names ?? [])];
            const value = (side: unknown) => valueText(side, known, plain);
            return (
              <RadioGroup
                key={path}
                id={`conflict-${path}`}
                label={label}
                value={same(valueAt(form.values, path), theirs) ? 'theirs' : 'mine'}
                onChange={(side) => form.setValue(path, side === 'theirs' ? theirs : mine)}
                options={[
                  { value: 'mine', label: t('conflict.mine', { value: value(mine) }) },
                  { value: 'theirs', label: t('conflict.theirs', { value: value(theirs) }) },
                ]}
              />
            );
          })}
        </Stack>
      </Notice>
    </div>
  );
}

import type { FieldConflict } from '../platform/forms/merge.rules.js';
import type { DtoForm } from '../platform/forms/use-dto-form.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { Stack } from './layout.js';
import { Notice } from './notice.js';
import { RadioGroup } from './radio-group.js';
import { uiTexts } from './ui.texts.js';

interface ConflictChoiceProps<Values extends object> {
  form: DtoForm<Values>;
  conflicts: readonly FieldConflict[];
  labelOf: (path: string) => string;
  /** How a value reads; as it is unless told. */
  show?: (path: string, value: unknown) => string | undefined;
}

/** Both values of each field that a colleague changed meanwhile, side by side; the chosen one is saved. */
export function ConflictChoice<Values extends object>(props: ConflictChoiceProps<Values>) {
  const { form, conflicts, labelOf, show } = props;
  const t = useTexts(uiTexts);
  const words = (path: string, value: unknown) => {
    const shown = show?.(path, value);
    if (shown !== undefined) return shown;
    return typeof value === 'string' && value !== '' ? value : t('conflict.empty');
  };
  return (
    <Notice tone="warning" title={t('conflict.title')} live>
      <Stack gap={12}>
        <span>{t('conflict.text')}</span>
        {conflicts.map(({ path, mine, theirs }) => (
          <RadioGroup
            key={path}
            id={`conflict-${path}`}
            label={labelOf(path)}
            value={Reflect.get(form.values, path) === theirs ? 'theirs' : 'mine'}
            onChange={(side) => form.setValue(path, side === 'theirs' ? theirs : mine)}
            options={[
              { value: 'mine', label: t('conflict.mine', { value: words(path, mine) }) },
              { value: 'theirs', label: t('conflict.theirs', { value: words(path, theirs) }) },
            ]}
          />
        ))}
      </Stack>
    </Notice>
  );
}

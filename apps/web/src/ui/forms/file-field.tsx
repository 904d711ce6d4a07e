import { useState } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { FieldLabel, type FieldProps } from './field.js';
import classes from './field.module.css';
import { IconUpload } from '../icons/icons.js';
import { uiTexts } from '../ui.texts.js';

interface FileFieldProps extends Pick<
  FieldProps<File | null>,
  'id' | 'label' | 'error' | 'description'
> {
  /** Accepted types, as the `accept` attribute. */
  accept: string;
  onChange: (file: File | null) => void;
}

/**
 * The file chooser of the browser behind a label of ours: its own button uses the language of the browser,
 * which may not be the language of the portal.
 */
export function FileField({ id, label, accept, error, description, onChange }: FileFieldProps) {
  const t = useTexts(uiTexts);
  const [name, setName] = useState('');
  return (
    <div className={classes['root']}>
      <span className={classes['label']} id={`${id}-label`}>
        <FieldLabel label={label} />
      </span>
      {description ? (
        <p className={classes['description']} id={`${id}-description`}>
          {description}
        </p>
      ) : null}
      <label className={classes['file']}>
        <input
          id={id}
          type="file"
          accept={accept}
          aria-labelledby={`${id}-label ${id}-name`}
          aria-describedby={description ? `${id}-description` : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0] ?? null;
            setName(file?.name ?? '');
            onChange(file);
          }}
        />
        <IconUpload size={18} aria-hidden />
        <span id={`${id}-name`}>{name || t('field.chooseFile')}</span>
      </label>
      {error ? <span className={classes['error']}>{error}</span> : null}
    </div>
  );
}

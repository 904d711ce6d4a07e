import { FieldLabel, type FieldProps } from './field.js';
import classes from './field.module.css';

interface FileFieldProps extends Pick<
  FieldProps<File | null>,
  'id' | 'label' | 'error' | 'description'
> {
  /** Accepted types, as the `accept` attribute. */
  accept: string;
  onChange: (file: File | null) => void;
}

/** The browser's own file chooser: works with keyboard, drag and drop, and screen readers. */
export function FileField({ id, label, accept, error, description, onChange }: FileFieldProps) {
  return (
    <div className={classes['root']}>
      <label className={classes['label']} htmlFor={id}>
        <FieldLabel label={label} />
      </label>
      {description ? (
        <p className={classes['description']} id={`${id}-description`}>
          {description}
        </p>
      ) : null}
      <input
        className={classes['file']}
        id={id}
        type="file"
        accept={accept}
        aria-describedby={description ? `${id}-description` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
      />
      {error ? <span className={classes['error']}>{error}</span> : null}
    </div>
  );
}

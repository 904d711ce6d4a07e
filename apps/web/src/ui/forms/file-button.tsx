import type { ReactNode } from 'react';
import classes from './field.module.css';

interface FileButtonProps {
  label: string;
  icon: ReactNode;
  /** Accepted types, as the `accept` attribute. */
  accept: string;
  /** Opens the camera of a phone instead of its files. */
  camera?: boolean;
  multiple?: boolean;
  disabled?: boolean;
  onChoose: (files: File[]) => void;
}

/** A button that chooses files and hands them over at once; the same ones can be chosen again. */
export function FileButton(props: FileButtonProps) {
  const { label, icon, accept, camera, multiple, disabled, onChoose } = props;
  return (
    <label className={classes['file']}>
      <input
        type="file"
        aria-label={label}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      {icon}
      <span aria-hidden>{label}</span>
    </label>
  );
}

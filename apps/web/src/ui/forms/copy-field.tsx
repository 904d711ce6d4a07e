import { useRef, useState } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { Button } from '../navigation/button.js';
import classes from './copy-field.module.css';
import { Hidden } from '../layout/layout.js';
import { uiTexts } from '../ui.texts.js';

interface CopyFieldProps {
  id: string;
  label: string;
  value: string;
}

/** Shows a text to copy: an address or a secret that is shown once. */
export function CopyField({ id, label, value }: CopyFieldProps) {
  const t = useTexts(uiTexts);
  const field = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setStatus(t('copy.done'));
    } catch {
      // When the browser does not permit copying, the text stays selected, ready to be copied by hand.
      setStatus(t('copy.failed'));
    }
  };
  return (
    <div className={classes['field']}>
      <label className={classes['label']} htmlFor={id}>
        {label}
      </label>
      <div className={classes['row']}>
        <input
          className={classes['input']}
          id={id}
          ref={field}
          readOnly
          value={value}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>
          {t('copy.button')}
          <Hidden>: {label}</Hidden>
        </Button>
      </div>
      <span className={classes['said']} role="status">
        {status}
      </span>
    </div>
  );
}

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { IconHelp } from '../icons/icons.js';
import { Button } from '../navigation/button.js';
import classes from './explanations.module.css';
import { uiTexts } from '../ui.texts.js';

const setting = 'gza.explained';
const attribute = 'data-explained';
const listeners = new Set<() => void>();

function remembered(): boolean {
  try {
    return localStorage.getItem(setting) === 'on';
  } catch {
    return false;
  }
}

function explain(on: boolean): void {
  document.documentElement.toggleAttribute(attribute, on);
  try {
    localStorage.setItem(setting, on ? 'on' : 'off');
  } catch {
    // The choice lasts until the page is closed then.
  }
  for (const tell of listeners) tell();
}

document.documentElement.toggleAttribute(attribute, remembered());

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** A form with fewer explained fields is clear without a button; the setting holds there too. */
const leastExplained = 3;

/** Shows or hides the sentences that explain fields, in every form; present where a form has several. */
export function ExplainFields() {
  const t = useTexts(uiTexts);
  const on = useSyncExternalStore(subscribe, () =>
    document.documentElement.hasAttribute(attribute),
  );
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  // Counted once: a button that came while somebody fills in the form would move the fields.
  useEffect(() => {
    const explained = place.current?.closest('form')?.querySelectorAll('[data-help]').length ?? 0;
    setShown(explained >= leastExplained);
  }, []);
  return (
    <div className={classes['explain']} ref={place} hidden={!shown}>
      <Button
        kind="quiet"
        icon={<IconHelp size={18} aria-hidden />}
        aria-pressed={on}
        onClick={() => explain(!on)}
      >
        {t('field.explain')}
      </Button>
    </div>
  );
}

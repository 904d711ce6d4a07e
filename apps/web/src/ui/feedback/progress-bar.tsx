import classes from './progress-bar.module.css';

interface ProgressBarProps {
  /** Name of the measured quantity. */
  label: string;
  value: number;
  max: number;
  /** The same value as text, shown beside the bar: `3 / 8`. */
  text: string;
}

export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  return (
    <span className={classes['root']}>
      <progress
        className={classes['bar']}
        aria-label={label}
        value={value}
        max={Math.max(max, 1)}
      />
      <span>{text}</span>
    </span>
  );
}

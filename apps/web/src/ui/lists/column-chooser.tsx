import { Popover } from '@mantine/core';
import { useState } from 'react';
import { IconColumns3 } from '../icons/icons.js';
import { Button } from '../navigation/button.js';
import { CheckboxGroup } from '../forms/checkbox.js';
import classes from './column-chooser.module.css';
import { Stack } from '../layout/layout.js';

interface ColumnChooserProps {
  /** Label of the button. */
  action: string;
  label: string;
  options: readonly { value: string; label: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Label of the button that restores the default columns. */
  reset: string;
  onReset: () => void;
}

/** Chooses the columns of a table. */
export function ColumnChooser(props: ColumnChooserProps) {
  const { action, label, options, value, onChange, reset, onReset } = props;
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      shadow="md"
      trapFocus
      width="min(92vw, 30rem)"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          icon={<IconColumns3 size={18} aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {action}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes['dropdown']}>
        <Stack gap={12}>
          <CheckboxGroup label={label} options={options} value={value} onChange={onChange} />
          <Button kind="quiet" onClick={onReset}>
            {reset}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

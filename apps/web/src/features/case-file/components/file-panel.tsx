import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';

interface FilePanelProps<Item> {
  title: string;
  query: UseQueryResult<{ items: Item[] }>;
  /** Label of the button and title of the dialog; absent for users who only read. */
  add?: string | undefined;
  /** What else can be done with this part, before the button that adds to it. */
  also?: ReactNode;
  addForm: (close: () => void) => ReactNode;
  /** Key under which the draft of the form is stored. */
  draft: string;
  /** Sentence that explains this part, where its title alone may be misread. */
  lead?: string;
  none: { title: string; text: string };
  children: (items: Item[]) => ReactNode;
}

/** Shows one part of a person's file: its entries, and a form to add one. */
export function FilePanel<Item>(props: FilePanelProps<Item>) {
  const { title, query, add, also, addForm, draft, lead, none, children } = props;
  const [adding, setAdding] = useState(false);
  const close = () => setAdding(false);
  const button = add ? (
    <Button
      icon={<IconPlus size={18} aria-hidden />}
      continues={draft}
      onClick={() => setAdding(true)}
    >
      {add}
    </Button>
  ) : null;
  return (
    <Panel
      title={title}
      actions={
        <>
          {also}
          {button}
        </>
      }
    >
      <Stack gap={12}>
        {lead ? <Muted small>{lead}</Muted> : null}
        <QueryState query={query} lines={3}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={none.title} text={none.text} />
            ) : (
              children(items)
            )
          }
        </QueryState>
      </Stack>
      <Dialog open={adding} title={add ?? title} onClose={close}>
        {adding ? addForm(close) : null}
      </Dialog>
    </Panel>
  );
}

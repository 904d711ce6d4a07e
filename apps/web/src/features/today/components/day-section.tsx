import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { Muted, Padded } from '../../../ui/layout.js';
import { LinkList, type LinkListItem } from '../../../ui/link-list.js';
import { Panel } from '../../../ui/panel.js';
import { todayTexts } from '../today.texts.js';

/** Lines in sight at first, so that one section does not push the others away. */
const atFirst = 6;

interface DaySectionProps {
  title: string;
  /** Said calmly when there is nothing. */
  none: string;
  total: number;
  lines: readonly LinkListItem[];
}

export function DaySection({ title, none, total, lines }: DaySectionProps) {
  const t = useTexts(todayTexts);
  const [whole, setWhole] = useState(false);
  if (total === 0) {
    return (
      <Panel title={title}>
        <Muted>{none}</Muted>
      </Panel>
    );
  }
  return (
    <Panel title={t('count', { title, count: total })} flush>
      <LinkList items={whole ? lines : lines.slice(0, atFirst)} />
      {!whole && lines.length > atFirst ? (
        <Padded>
          <Button kind="quiet" onClick={() => setWhole(true)}>
            {t('all', { count: lines.length })}
          </Button>
        </Padded>
      ) : null}
      {(whole || lines.length <= atFirst) && total > lines.length ? (
        <Padded>
          <Muted small>{t('more', { shown: lines.length, total })}</Muted>
        </Padded>
      ) : null}
    </Panel>
  );
}

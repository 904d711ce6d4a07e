import { useState } from 'react';
import type { Format } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/button.js';
import { Muted, Padded } from '../../../ui/layout.js';
import { LinkList, type LinkListItem } from '../../../ui/link-list.js';
import { Panel } from '../../../ui/panel.js';
import type { TodayLabels } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';
import { useTodayLabels } from '../use-today-labels.js';

/** Lines in sight at first, so that one section does not push the others away. */
const atFirst = 6;

interface DaySectionProps<Line> {
  /** Where its words stand; it says calmly that there is nothing. */
  name:
    | 'sessions'
    | 'toRecord'
    | 'overdue'
    | 'applications'
    | 'approvals'
    | 'signatures'
    | 'absences'
    | 'answers'
    | 'releases';
  section: { total: number; items: readonly Line[] };
  line: (line: Line, labels: TodayLabels, f: Format) => LinkListItem;
}

/** What waits of one kind, each line a link to where it is done. */
export function DaySection<Line>({ name, section, line }: DaySectionProps<Line>) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const labels = useTodayLabels();
  const [whole, setWhole] = useState(false);
  const { total, items } = section;
  const title = t(`${name}.title`);
  if (total === 0) {
    return (
      <Panel title={title}>
        <Muted>{t(`${name}.none`)}</Muted>
      </Panel>
    );
  }
  const shown = whole ? items : items.slice(0, atFirst);
  return (
    <Panel title={t('count', { title, count: total })} flush>
      <LinkList items={shown.map((one) => line(one, labels, f))} />
      {shown.length < items.length ? (
        <Padded>
          <Button kind="quiet" onClick={() => setWhole(true)}>
            {t('all', { count: items.length })}
          </Button>
        </Padded>
      ) : total > items.length ? (
        <Padded>
          <Muted small>{t('more', { shown: items.length, total })}</Muted>
        </Padded>
      ) : null}
    </Panel>
  );
}

import type { Dto, TodaySectionName } from '@gza/contract';
import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { Button } from '../../../ui/navigation/button.js';
import { Muted, Padded } from '../../../ui/layout/layout.js';
import { LinkList } from '../../../ui/lists/link-list.js';
import { Panel } from '../../../ui/layout/panel.js';
import { countOf, itemOf } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';

/** Number of lines shown at first, so that one section does not push the others out of sight. */
const atFirst = 6;

interface DaySectionProps {
  /** Absent for roles that have no such section. */
  section: Dto<'TodaySection'> | undefined;
  renderers: AllTodayRenderers;
}

/** Shows one section, each line a link to its work; an empty section has a short sentence. */
export function DaySection({ section, renderers }: DaySectionProps) {
  const t = useTexts(todayTexts);
  const [all, setAll] = useState(false);
  // News of accounts is rare: its absence is not worth a panel.
  if (!section || (section.section === 'accounts' && section.total === 0)) return null;
  const { lines } = section;
  const name = section.section as Exclude<TodaySectionName, 'alerts'>;
  const title = t(`${name}.title`);
  if (section.total === 0) {
    return (
      <Panel title={title}>
        <Muted>{t(`${name}.none`)}</Muted>
      </Panel>
    );
  }
  const shown = all ? lines : lines.slice(0, atFirst);
  return (
    <Panel title={t('count', { title, count: countOf(section) })} flush>
      <LinkList items={shown.map((line) => itemOf(line, renderers, t('nameless')))} />
      {shown.length < lines.length ? (
        <Padded>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {t('all', { count: lines.length })}
          </Button>
        </Padded>
      ) : section.total > lines.length ? (
        <Padded>
          <Muted small>{t('more', { shown: lines.length, total: countOf(section) })}</Muted>
        </Padded>
      ) : null}
    </Panel>
  );
}

import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Padded } from '../../../ui/layout/layout.js';
import { LinkList } from '../../../ui/lists/link-list.js';
import { Panel } from '../../../ui/layout/panel.js';
import { countOf, itemOf, linesAtFirst, linesOf, type ListedSection } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';

interface DaySectionProps {
  section: Dto<'TodaySection'>;
  renderers: AllTodayRenderers;
  /** All lines are shown at once, not only the first ones. */
  whole?: boolean;
  /** The day is that of a colleague. */
  ofColleague?: boolean;
}

/** Id of the panel of a section, which a count of the strip opens. */
export const panelId = (name: string): string => `today-${name}`;

/** Shows the lines of one section, each a link to its work. */
export function DaySection({ section, renderers, whole, ofColleague }: DaySectionProps) {
  const t = useTexts(todayTexts);
  const nameOf = usePersonName();
  const lines = linesOf(section);
  const title =
    ofColleague && section.section === 'sessions'
      ? t('colleague.sessions')
      : t(`${section.section as ListedSection}.title`);
  const [all, setAll] = useState(false);
  const shown = whole || all ? lines : lines.slice(0, linesAtFirst);
  return (
    <Panel
      id={panelId(section.section)}
      title={t('count', { title, count: countOf(section) })}
      flush
    >
      <LinkList
        compact
        items={shown.map((line) =>
          itemOf(line, renderers, (person) => nameOf(person, t('nameless'))),
        )}
      />
      {shown.length < lines.length ? (
        <Padded>
          <Inline flush>
            <Button kind="quiet" onClick={() => setAll(true)}>
              {t('all', { count: lines.length })}
            </Button>
          </Inline>
        </Padded>
      ) : section.total > lines.length ? (
        <Padded>
          <Muted small>{t('more', { shown: lines.length, total: countOf(section) })}</Muted>
        </Padded>
      ) : null}
    </Panel>
  );
}

import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Muted } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import type { ListedSection } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';

/** Says in one panel where nothing waits, a sentence for each section; nothing when something waits everywhere. */
export function QuietSections({ names }: { names: readonly ListedSection[] }) {
  const t = useTexts(todayTexts);
  if (names.length === 0) return null;
  return (
    <Panel title={t('quiet')}>
      <Muted>{names.map((name) => t(`${name}.none`)).join(' ')}</Muted>
    </Panel>
  );
}

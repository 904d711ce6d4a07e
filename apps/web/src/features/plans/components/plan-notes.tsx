import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Item, ItemList } from '../../../ui/lists/item-list.js';
import { Panel } from '../../../ui/layout/panel.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { plansTexts } from '../plans.texts.js';
import { noteAbout } from '../steps.presenter.js';
import { useItemTitle } from '../use-item-title.js';

/** Lists the notes of the steps of the plan, the newest first; nothing without notes. */
export function PlanNotes({ plan }: { plan: Dto<'Plan'> }) {
  const t = useTexts(plansTexts);
  const work = useTexts(planWorkTexts);
  const f = useFormat();
  const itemTitle = useItemTitle();
  const titleOf = (note: Dto<'PlanNote'>): string => {
    const about = noteAbout(plan, note);
    if (!about) return t('notes.hidden');
    if (about.kind === 'goal') return `${about.goal.text}: ${work(`goalStep.${about.step}`)}`;
    if (about.kind === 'item') return `${itemTitle(about.item)}: ${work(`itemStep.${about.step}`)}`;
    return work(`step.${about.step}`);
  };
  if (plan.notes.length === 0) return null;
  return (
    <Panel title={t('notes.title')}>
      <ItemList label={t('notes.title')}>
        {plan.notes.map((note) => (
          <Item
            key={`${note.at}${note.step}${note.partId ?? ''}`}
            title={titleOf(note)}
            meta={`${f.dateTime(note.at)} · ${f.name(note.by.name)}`}
          >
            {note.text}
          </Item>
        ))}
      </ItemList>
    </Panel>
  );
}

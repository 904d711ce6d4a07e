import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { IconChevronLeft, IconChevronRight } from '../../../ui/icons/icons.js';
import { Button, IconButton } from '../../../ui/navigation/button.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { Inline } from '../../../ui/layout/layout.js';
import { Toolbar } from '../../../ui/layout/toolbar.js';
import { periodOf, scopes, turned, views, type CalendarState } from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import type { ChangeState } from '../use-calendar-state.js';

interface CalendarToolbarProps {
  state: CalendarState;
  change: ChangeState;
  narrow: boolean;
}

/** Chooses whose meetings are shown, the period and the view. */
export function CalendarToolbar({ state, change, narrow }: CalendarToolbarProps) {
  const t = useTexts(calendarTexts);
  const shownViews = narrow ? (['list', 'day'] as const) : views;
  return (
    <Toolbar
      start={<Turning state={state} change={change} />}
      end={
        <Inline gap={16}>
          <ChoiceChips
            label={t('scope.label')}
            options={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
            value={state.scope}
            onChange={(scope) => change({ scope, staff: '', place: '' })}
          />
          <ChoiceChips
            label={t('view.label')}
            options={shownViews.map((value) => ({ value, label: t(`view.${value}`) }))}
            value={state.view}
            onChange={(view) => change({ view })}
          />
        </Inline>
      }
    />
  );
}

function Turning({ state: { view, date }, change }: Omit<CalendarToolbarProps, 'narrow'>) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const { from, to } = periodOf(view, date);
  const shown =
    view === 'month' ? f.month(date) : view === 'day' ? f.weekday(date) : f.period(from, to);
  const page = t(`view.${view === 'list' ? 'week' : view}`);
  return (
    <Inline gap={8}>
      <IconButton
        label={t('previous', { view: page })}
        icon={<IconChevronLeft size={20} aria-hidden />}
        onClick={() => change({ date: turned(view, date, -1) })}
      />
      <Button onClick={() => change({ date: today() })}>{t('today')}</Button>
      <IconButton
        label={t('next', { view: page })}
        icon={<IconChevronRight size={20} aria-hidden />}
        onClick={() => change({ date: turned(view, date, 1) })}
      />
      <Toolbar.Title>{shown}</Toolbar.Title>
    </Inline>
  );
}

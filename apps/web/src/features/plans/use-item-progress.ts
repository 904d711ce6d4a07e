import { useTexts } from '../../platform/i18n/use-texts.js';
import { useFormat } from '../../platform/use-format.js';
import type { ProgressPart } from './item-progress.presenter.js';
import { itemProgressTexts } from './item-progress.texts.js';

/** Says parts of progress in one line; empty without a part. */
export function useItemProgress(): (parts: readonly ProgressPart[]) => string {
  const t = useTexts(itemProgressTexts);
  const f = useFormat();
  const say = (part: ProgressPart): string => {
    switch (part.key) {
      case 'sessions':
      case 'days':
        return t(part.key, {
          attended: f.number(part.attended),
          expected: f.number(part.expected),
        });
      case 'course':
        return t(part.key, { sessions: f.number(part.sessions) });
      case 'units':
        return t(part.key, { delivered: f.number(part.delivered) });
      case 'unitsOf':
        return t(part.key, {
          delivered: f.number(part.delivered),
          planned: f.number(part.planned),
        });
      case 'last':
      case 'next':
        return t(part.key, { date: f.date(part.on) });
    }
  };
  return (parts) => parts.map(say).join(', ');
}

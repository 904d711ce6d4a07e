import type { Dto } from '@gza/contract';
import { useMemo, type ReactNode } from 'react';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';
import type { Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useMe } from '../../platform/sign-in.js';
import { BackAtWork, type OwnAbsence } from './components/back-at-work.js';
import { staffAbsencesTexts } from './staff-absences.texts.js';

type Detail = Dto<'TodayStaffAbsenceDetail'>;

export const staffAbsencesToday = (
  t: Translate<(typeof staffAbsencesTexts)['ka']>,
  { f }: Pick<TodayContext, 'f'>,
  meId: string,
  ending: (absence: OwnAbsence) => ReactNode,
) => {
  const who = ({ activeDeputy }: Detail): string => {
    if (!activeDeputy) return t('line.nobody');
    return activeDeputy.id === meId
      ? t('line.youStandIn')
      : t('line.activeDeputy', { name: f.name(activeDeputy.name) });
  };
  return {
    colleagueAbsent: ({ day, detail }) => ({
      mark: f.date(day),
      title: f.name(detail.colleague.name),
      text: joined([t('line.lastDay'), who(detail)]),
    }),
    ownAbsence: ({ id, day, detail }) => ({
      mark: f.date(day),
      title: t('line.own'),
      text: joined([t('line.lastDay'), who(detail)]),
      action: ending({ id, version: detail.version, fromOn: detail.fromOn }),
    }),
  } satisfies TodayRenderers;
};

export function useStaffAbsencesToday() {
  const t = useTexts(staffAbsencesTexts);
  const context = useTodayContext();
  const { id } = useMe();
  return useMemo(
    () => staffAbsencesToday(t, context, id, (absence) => <BackAtWork absence={absence} />),
    [t, context, id],
  );
}

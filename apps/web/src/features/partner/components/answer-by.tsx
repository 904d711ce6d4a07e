import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { daysToAnswer } from '../partner.presenter.js';
import { partnerTexts } from '../partner.texts.js';

/** Shows until when an answer is due; urgent in the last three days. */
export function AnswerBy({ referral, day }: { referral: Dto<'Referral'>; day: string }) {
  const t = useTexts(partnerTexts);
  const f = useFormat();
  const left = daysToAnswer(referral, day);
  if (left === null) return null;
  const labels =
    left <= 0
      ? t('lastDay')
      : `${t('answerBy', { date: f.date(referral.answerDueOn) })} · ${t('daysLeft', { count: left })}`;
  return (
    <StatusTag tone={left <= 0 ? 'danger' : left <= 3 ? 'warning' : 'info'}>{labels}</StatusTag>
  );
}

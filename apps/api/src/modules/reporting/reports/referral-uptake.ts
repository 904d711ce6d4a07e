import { referralRejectionLabels } from '@gza/contract/labels';
import { dimensions, personDimensions } from '../dimensions.js';
import { asOf, dayOf, everOf, personColumns, within } from '../persistence/units.js';
import { report, type Detail } from '../report.js';
import { sql, text } from '../sql.js';
import { referrals } from '../../services/published.js';
import { cases, people } from '../../beneficiaries/published.js';

/** Days after which a referral should have come to its end. */
const elapsedDays = 60;
const due = 'f.due';
const ended = (state: string, ka: string, en: string): Detail => ({
  title: { ka, en },
  sql: `count(*) filter (where ${due} and f.state = '${state}')`,
  kind: 'count',
});

export const referralUptake = report({
  code: 'referral-uptake',
  indicator: '21',
  version: 3,
  title: { ka: 'გადამისამართების შედეგი', en: 'Referral uptake' },
  unit: { ka: 'გადამისამართება', en: 'referral' },
  numerator: {
    ka: 'გადამისამართებები, რომლებიც სერვისის გაწევით დასრულდა (მნიშვნელიდან)',
    en: 'Referrals that were delivered (of the denominator)',
  },
  denominator: {
    ka: 'პერიოდში გაგზავნილი გადამისამართებები, რომელთა გაგზავნიდან სულ მცირე 60 დღე გავიდა; თანხმობის დასრულების გამო გამოხმობილების გარეშე',
    en: 'Referrals sent in the period, at least 60 days ago, without those withdrawn because the consent ended',
  },
  note: null,
  period: 'range',
  share: true,
  parameters: ['from', 'to', 'by'],
  dimensions: {
    service: dimensions.service,
    organisation: dimensions.organisation,
    month: dimensions.month,
    ...personDimensions,
    rejectionReason: {
      title: { ka: 'უარის მიზეზი', en: 'Reason for rejection' },
      sql: `case when f.state = 'rejected' then f.rejection_reason else 'notRejected' end`,
      classes: {
        titles: {
          ...referralRejectionLabels,
          notRejected: { ka: 'უარი არ ყოფილა', en: 'Not rejected' },
        },
      },
    },
  },
  defaultBy: [],
  units: ({ from, to, ofOneBureau }) => sql`
    select
      r.id,
      r.beneficiary_id,
      ${text(dayOf('r.sent_at'))} as at,
      r.service_code,
      r.organisation_id,
      r.state,
      r.rejection_reason,
      ${text(dayOf('r.sent_at'))} <= app.today() - ${elapsedDays}::int as due,
      ${text(dayOf('r.answered_at'))} - ${text(dayOf('r.sent_at'))} as days_to_answer,
      r.answer_due_on,
      app.working_days_between(${text(dayOf('r.sent_at'))}, ${text(dayOf('r.answered_at'))}) as working_days_to_answer,
      ${text(dayOf('c.opened_at'))} as started_on,
      ${personColumns}
    from
      ${text(referrals)} r
      join ${text(people)} b on b.id = r.beneficiary_id
      join ${text(cases)} c on c.id = r.case_id ${asOf(text('r.sent_at'), 'r.case_id')}
    where
      ${within('r.sent_at', from ?? to, to)}
      and ${everOf({ ofOneBureau }, { subject: 'r.case_id', bureau: 'r.bureau_id' })}
      and r.withdrawal_cause is distinct from 'consent'`,
  figures: {
    numerator: `count(*) filter (where ${due} and f.state = 'delivered')`,
    denominator: `count(*) filter (where ${due})`,
  },
  details: {
    sent: {
      title: { ka: 'გაგზავნილი, ახლებიც', en: 'Sent, including recent ones' },
      sql: 'count(*)',
      kind: 'count',
    },
    medianDaysToAnswer: {
      title: { ka: 'დღეები პასუხამდე (მედიანა)', en: 'Median days to answer' },
      sql: 'percentile_cont(0.5) within group (order by f.days_to_answer)',
      kind: 'number',
    },
    medianWorkingDaysToAnswer: {
      title: { ka: 'სამუშაო დღეები პასუხამდე (მედიანა)', en: 'Median working days to answer' },
      sql: 'percentile_cont(0.5) within group (order by f.working_days_to_answer)',
      kind: 'number',
    },
    rejected: ended('rejected', 'უარყოფილი', 'Rejected'),
    expired: ended('expired', 'პასუხის ვადა გავიდა', 'Expired without an answer'),
    withdrawn: ended('withdrawn', 'გაუქმებული გამგზავნის მიერ', 'Withdrawn'),
    notTakenUp: ended('notTakenUp', 'ბენეფიციარმა არ ისარგებლა', 'Not taken up'),
    discontinued: ended('discontinued', 'შეწყვეტილი', 'Discontinued'),
  },
  rows: {
    permission: 'report.read',
    values: {
      state: 'f.state',
      answerDueOn: 'f.answer_due_on',
      daysToAnswer: 'f.days_to_answer',
      workingDaysToAnswer: 'f.working_days_to_answer',
    },
  },
});

import { cardServices } from '@gza/contract';
import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';
import { organisations } from '../../partners/published.js';

const referrals = (states: readonly string[]) => (caseId: string) => `
  select
    r.id,
    jsonb_build_object(
      'ka', v.name_ka || ', ' || p.name_ka,
      'en', v.name_en || ', ' || p.name_en
    ) as name,
    r.state,
    r.answer_due_on::text as at
  from
    referral r
    join service v on v.code = r.service_code
    join ${organisations} p on p.id = r.organisation_id
  where
    r.case_id = ${caseId}
    and r.state in (${states.map((state) => `'${state}'`).join(', ')})`;

const serviceOfCard = Object.entries(cardServices)
  .map(([kind, service]) => `when '${kind}' then '${service}'`)
  .join(' ');

const cards = (state: string) => (caseId: string) => `
  select
    c.id,
    jsonb_build_object('ka', v.name_ka, 'en', v.name_en) as name,
    c.state,
    c.requested_on::text as at
  from
    issued_card c
    join service v on v.code = case c.kind ${serviceOfCard}
    end
  where
    c.case_id = ${caseId}
    and c.state = '${state}'`;

/** Referrals and cards that have not ended. */
export const serviceDependents: readonly CaseDependentPart[] = [
  { kind: 'referral', records: referrals(['sent', 'accepted', 'inProgress']) },
  { kind: 'referralDraft', records: referrals(['draft']) },
  { kind: 'cardRequest', records: cards('requested') },
  { kind: 'issuedCard', records: cards('issued') },
];

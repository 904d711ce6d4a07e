import { mandatoryCategories } from '@gza/contract';
import type { ChecklistPart } from '../../../../platform/parts/checklist-part.js';

const mandatory = mandatoryCategories.map((category) => `'${category}'`).join(', ');

interface Lasting {
  readonly rows: string;
  /** Since when one of the rows is in force, an aggregate; null without any. */
  readonly since: string;
  /** Condition of a row that was in force and is not any more. */
  readonly ended: string;
  /** Condition of the cases that need it. */
  readonly needed: string;
}

/** SQL of an item that lasts for a time: what is in force, or the remark that it was there and has run out. */
const lasting = ({ since, ended, rows, needed }: Lasting): string => `
  select
    case
      when f.since is null then 'open'
      else 'done'
    end as state,
    case
      when f.since is null
      and f.ended > 0 then 'lapsed'
    end as detail,
    null::date as due_on,
    f.since as done_on
  from
    (
      select
        ${since} as since,
        count(*) filter (
          where
            ${ended}
        ) as ended
      from
        ${rows}
    ) f
  where
    ${needed}`;

/**
 * The papers that a case stands on: the consent to the assessment of a voluntary case, the sentence or measure of a
 * mandatory one (domain.md 2.5, `requireGround`), and the identity card that services ask for.
 */
export const fileChecklist: readonly ChecklistPart[] = [
  {
    item: 'consent',
    row: ({ personId, category }) =>
      lasting({
        rows: `consent s where s.beneficiary_id = ${personId} and s.purpose = 'assessment'`,
        since: 'max(s.given_on) filter (where app.consent_in_force(s))',
        ended: 'not app.consent_in_force(s)',
        needed: `${category} not in (${mandatory})`,
      }),
  },
  {
    item: 'legalBasis',
    row: ({ personId, category }) =>
      lasting({
        rows: `legal_basis l where l.beneficiary_id = ${personId}`,
        since: `max(l.starts_on) filter (
          where
            l.starts_on <= app.today()
            and (
              l.ends_on is null
              or l.ends_on >= app.today()
            )
        )`,
        ended: 'l.ends_on < app.today()',
        needed: `${category} in (${mandatory})`,
      }),
  },
  {
    item: 'identityCard',
    row: ({ personId }) =>
      lasting({
        rows: `person_document d where d.beneficiary_id = ${personId} and d.type = 'idCard'`,
        since: `max((d.created_at at time zone app.zone())::date) filter (
          where
            d.valid_until is null
            or d.valid_until >= app.today()
        )`,
        ended: 'd.valid_until < app.today()',
        needed: 'true',
      }),
  },
];

import type { Dto } from '@gza/contract';
import { lockName } from '../../../platform/db/lock-name.js';
import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import { settingNumber } from '../../../platform/settings/setting-value.js';
import { nameKeyParts } from '../../../platform/text/name-key.js';

const justRegisteredStatement = statement({
  name: 'just-registered',
  params: ['text', 'text', 'date', 'text'],
  row: { id: 'uuid' },
  text: `
    select
      b.id
    from
      beneficiary b
      join beneficiary_name g on g.beneficiary_id = b.id
      and g.key = $1
      join beneficiary_name f on f.beneficiary_id = b.id
      and f.key = $2
    where
      b.birth_date = $3
      and (
        b.personal_number = $4
        or b.personal_number is null
        or $4::text is null
      )
      and b.created_at > app.now() - make_interval(secs => coalesce(${settingNumber('equalPersonSeconds')}, 60))
    order by
      b.created_at,
      b.id
    limit
      1`,
});

/**
 * Refuses to register a person whose name and day of birth somebody registered in the bureau a moment ago: a
 * request that was sent twice, or two colleagues at once. Two personal numbers that differ are two people.
 */
export async function refuseJustRegistered(tx: Tx, person: Dto<'NewBeneficiary'>): Promise<void> {
  const [given] = nameKeyParts(person.givenName);
  const [family] = nameKeyParts(person.familyName);
  if (!given || !family || !person.birthDate) return;
  // Those who register the same person at once wait for one another.
  await lockName(tx, 'person', `${given} ${family} ${person.birthDate}`);
  const found = await tx.row(
    justRegisteredStatement(given, family, person.birthDate, person.personalNumber ?? null),
  );
  if (found) throw new ProblemError('person-just-registered', { beneficiaryId: found.id });
}

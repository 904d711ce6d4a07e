import type { Dto } from '@gza/contract';
import { useFoundPhone } from '../../../domain/found-phone.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { LinkList } from '../../../ui/lists/link-list.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';

interface PhonesFoundProps {
  people: readonly Dto<'SearchHit'>[];
  calls: readonly Dto<'FoundCall'>[];
}

/** Says whose phone number was found, where it is not the person's own, and which calls came from it. */
export function PhonesFound({ people, calls }: PhonesFoundProps) {
  const t = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const foundPhone = useFoundPhone();
  const others = people.filter(({ foundPhone: found }) => found && found.owner !== 'person');
  if (others.length + calls.length === 0) return null;
  return (
    <LinkList
      items={[
        ...others.map((person) => ({
          key: person.id,
          to: paths.beneficiary(person.id),
          mark: f.date(person.birthDate),
          title: nameOf(person, t('search.nameless')),
          text: foundPhone(person.foundPhone) ?? '',
        })),
        ...calls.map(({ id, at, callerName, callerPhone }) => ({
          key: id,
          to: paths.intake,
          mark: f.dateTime(at),
          title: t('search.call'),
          text: foundPhone({ owner: 'caller', name: callerName, phone: callerPhone }) ?? '',
        })),
      ]}
    />
  );
}

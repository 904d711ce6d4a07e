import { roles } from '@gza/contract';
import { problem, problemOf, signedIn } from '../../../test/support/problems.js';
import { mayAskForContacts } from './people.policy.js';

const supportSide = ['socialWorker', 'psychologist', 'clinicalSupervisor', 'supervisor', 'head'];

describe('filters by contacts', () => {
  it.each(roles.map((role) => [role, supportSide.includes(role)] as const))(
    'are for the side that helps: %s, %s',
    (role, helps) => {
      const refused = helps ? undefined : problem('forbidden');
      const asked = (query: Parameters<typeof mayAskForContacts>[0]) =>
        problemOf(() => mayAskForContacts(query, signedIn(role)));
      expect(asked({ contacts: true })).toEqual(refused);
      expect(asked({ noContactDays: 0 })).toEqual(refused);
      expect(asked({ contacts: false })).toBeUndefined();
      expect(asked({})).toBeUndefined();
    },
  );
});

import { accountsEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { accountsConsequences } from './consequences.js';
import { accountsHandlers } from './accounts.routes.js';
import { usersImport } from './imports/users.import.js';
import { accountsColumnAccess } from './persistence/column-access.js';
import { endAccessOfOrganisation } from './end-access-of-organisation.js';
import { ApiClientAccount, InvitationRecord, UserAccount } from './persistence/entities.js';

mapConstraintToProblem('user_account_email_key', new ProblemError('user-exists'));
import { accountsToday } from './persistence/today.js';

/** Accounts of users, clients of programs, and the audit of both. */
export const accountsModule = gzaModule({
  name: 'accounts',
  endpoints: accountsEndpoints,
  handlers: accountsHandlers,
  entities: [UserAccount, InvitationRecord, ApiClientAccount],
  tables: ['sign_in', 'sign_in_attempt'],
  imports: [usersImport],
  columnAccess: accountsColumnAccess,
  consequences: accountsConsequences,
  today: accountsToday,
  reactions: {
    'organisation.deactivated': {
      'end-access-of-organisation': {
        how: {
          ka: 'ორგანიზაციის მომხმარებლების ანგარიშები, მათი შესვლები და API კლიენტები ითიშება.',
          en: 'The accounts of the organisation, their sign-ins and its API clients end.',
        },
        handle: endAccessOfOrganisation,
      },
    },
  },
});

export { insertAdministrator } from './first-administrator.js';

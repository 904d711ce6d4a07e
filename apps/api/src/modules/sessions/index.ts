import { sessionsEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { cancelWithEnrolment, cancelWithGroup } from './cancel-outstanding.js';
import { endFeedOfMoved } from './commands/calendar-feed.js';
import { sessionsEntities } from './persistence/entities.js';
import { sessionContacts, sessionRecordParts } from './persistence/recent.js';
import { sessionsToday } from './persistence/today.js';
import { sessionsHandlers } from './sessions.routes.js';

for (const index of ['group_time', 'group_number', 'person_time', 'person_number'])
  mapConstraintToProblem(`programme_session_${index}`, new ProblemError('session-clash'));

export const sessionsModule = gzaModule({
  name: 'sessions',
  endpoints: sessionsEndpoints,
  handlers: sessionsHandlers,
  entities: sessionsEntities,
  tables: ['attendance'],
  today: sessionsToday,
  recordParts: sessionRecordParts,
  contacts: sessionContacts,
  reactions: {
    'group.moved': cancelWithGroup,
    'enrolment.moved': cancelWithEnrolment,
    'user.moved': endFeedOfMoved,
  },
});

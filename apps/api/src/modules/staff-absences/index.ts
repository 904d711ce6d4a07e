import { staffAbsencesEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { staffAbsencesConsequences } from './consequences.js';
import { endWithPlace } from './end-with-place.js';
import { StaffAbsenceRecord } from './persistence/entities.js';
import { staffAbsencesToday } from './persistence/today.js';
import { staffAbsencesHandlers } from './staff-absences.routes.js';

/** Absences of staff, and who stands in. `modules/overview` composes the day of an absent colleague. */
export const staffAbsencesModule = gzaModule({
  name: 'staff-absences',
  endpoints: staffAbsencesEndpoints,
  handlers: staffAbsencesHandlers,
  entities: [StaffAbsenceRecord],
  today: staffAbsencesToday,
  consequences: staffAbsencesConsequences,
  reactions: {
    'user.moved': {
      'end-absences': {
        how: {
          ka: 'ვინც წავიდა ან სხვა ბიუროში გადავიდა, მისი აღრიცხული არყოფნა უქმდება.',
          en: 'The recorded absences of who left or went to another bureau are cancelled.',
        },
        handle: endWithPlace,
      },
    },
  },
});

export { absentOn, deputyAvailable } from './persistence/deputies.js';

import { programmesEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { programmesEntities } from './persistence/entities.js';
import { seedProgrammes } from './persistence/seed.js';
import { programmesHandlers } from './programmes.routes.js';

export const programmesModule = gzaModule({
  name: 'programmes',
  endpoints: programmesEndpoints,
  handlers: programmesHandlers,
  entities: programmesEntities,
  seed: seedProgrammes,
});

export { getProgramme, type ProgrammeFacts } from './programme.lookup.js';

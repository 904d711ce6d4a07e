import { contractModule } from '../kernel/module.js';
import { programmesMachines } from './states.js';
import { programmesTimeline } from './timeline.js';

export const programmesModule = contractModule({
  name: 'programmes',
  machines: programmesMachines,
  timeline: programmesTimeline,
});

import { contractModule } from '../kernel/module.js';
import { accountsToday } from './today.js';

export const accountsModule = contractModule({ name: 'accounts', today: accountsToday });

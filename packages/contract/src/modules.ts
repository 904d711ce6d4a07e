import { staffAbsencesModule } from './staff-absences/index.js';
import { tasksModule } from './tasks/index.js';
import { appointmentsModule } from './appointments/index.js';
import { accountsModule } from './accounts/index.js';
import { assessmentsModule } from './assessments/index.js';
import { beneficiariesModule } from './beneficiaries/index.js';
import type { ContractModule } from './kernel/module.js';
import { plansModule } from './plans/index.js';
import { programmesModule } from './programmes/index.js';
import { servicesModule } from './services/index.js';
import { sessionsModule } from './sessions/index.js';

/** Every module that contributes to a registry of the contract, listed once. */
const contractModules = [
  beneficiariesModule,
  assessmentsModule,
  plansModule,
  programmesModule,
  sessionsModule,
  servicesModule,
  accountsModule,
  appointmentsModule,
  tasksModule,
  staffAbsencesModule,
] as const;

type Modules = (typeof contractModules)[number];
export type ContractModuleName = Modules['name'];
type Part = 'machines' | 'today' | 'timeline';
type Intersection<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void
  ? I
  : never;
/** Contributions of one module, or of all modules, to a registry. */
export type Contributed<P extends Part, M extends Modules = Modules> = Intersection<
  M extends { readonly [K in P]: infer T } ? T : never
>;
/** Contributions of the module of this name to a registry. */
export type ContributedBy<P extends Part, N extends ContractModuleName> = Contributed<
  P,
  Extract<Modules, { readonly name: N }>
>;

/** Merges the contributions of all modules; throws when two of them use the same name. */
export function contributed<P extends Part>(part: P): Contributed<P> {
  const all: Record<string, unknown> = {};
  for (const module of contractModules as readonly ContractModule[])
    for (const [name, entry] of Object.entries(module[part] ?? {})) {
      if (name in all) throw new Error(`${part}: ${name} is contributed twice`);
      all[name] = entry;
    }
  return all as Contributed<P>;
}

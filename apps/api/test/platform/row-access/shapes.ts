import type { Rule, TableAccess } from './catalogue.js';
import type { Condition } from './condition.js';

/** The row access of a table, as a line of the reviewed list. */
export interface Shape {
  readonly shape: string;
  /** The column, people or roles that it goes by. */
  readonly by: string;
}

const rulesOf = (table: TableAccess, role: string): readonly Rule[] =>
  table.rules.filter(({ roles }) => roles.includes(role) || roles.includes('public'));
const find = <K extends Condition['kind']>(rule: Rule, kind: K) =>
  rule.conditions.find((r): r is Extract<Condition, { kind: K }> => r.kind === kind);
const has = (rule: Rule, kind: Condition['kind']) => find(rule, kind) !== undefined;
const all = (rules: readonly Rule[], kind: Condition['kind']) =>
  rules.length > 0 && rules.every((rule) => has(rule, kind));
const listed = (texts: readonly (string | undefined)[]) =>
  [...new Set(texts)].toSorted((a = '', b = '') => (a < b ? -1 : 1)).join(' ');

/** Roles that a rule of staff names, at the least: it may name none and go by something else. */
const rolesIn = (rules: readonly Rule[]) =>
  listed(rules.flatMap((rule) => find(rule, 'roles')?.roles ?? []));

const membersOf = (rules: readonly Rule[]) =>
  listed(
    rules.flatMap((rule) => {
      const members = find(rule, 'members');
      return members ? [`${members.column} of ${members.membership}()`] : [];
    }),
  );

/** No role of the API may do anything with it. */
const hidden = ({ granted }: TableAccess): Shape | undefined =>
  Object.keys(granted).length === 0 ? { shape: 'hidden', by: '' } : undefined;

/** Columns of what belongs to somebody: a table with one of them is no reference data. */
const owning = ['beneficiary_id', 'bureau_id', 'organisation_id', 'user_id', 'actor_id'];

/** `referenceTable`: read by everybody, written by migrations alone, about nobody. */
const reference = ({ granted, closed, rules, columns }: TableAccess): Shape | undefined =>
  !closed &&
  rules.length === 0 &&
  Object.values(granted).every((held) => held.join() === 'select') &&
  !columns.some((column) => owning.includes(column))
    ? { shape: 'reference', by: '' }
    : undefined;

/** Partners reach a row of a bureau by a referral to their organisation, and not otherwise. */
const byReferral = (rule: Rule) =>
  find(rule, 'roles')?.roles.every((role) => role.startsWith('partner')) === true &&
  (has(rule, 'organisation') || has(rule, 'other'));

/** `bureauTable`. */
function bureau(table: TableAccess): Shape | undefined {
  const [staff, partner] = [rulesOf(table, 'gza_staff'), rulesOf(table, 'gza_partner')];
  if (!table.closed || !all(staff, 'bureau') || !partner.every(byReferral)) return undefined;
  return {
    shape: partner.length > 0 ? 'bureau and referral' : 'bureau',
    by: listed(staff.map((rule) => find(rule, 'bureau')?.column)),
  };
}

/** `organisationTable`, with roles of staff, with `membershipTable` for those who judge the rows, or both. */
function organisation(table: TableAccess): Shape | undefined {
  const [staff, partner] = [rulesOf(table, 'gza_staff'), rulesOf(table, 'gza_partner')];
  const partners = partner.every(
    (rule) => listed(find(rule, 'roles')?.roles ?? []) === 'partnerClient partnerUser',
  );
  const members = staff.filter((rule) => has(rule, 'members'));
  const byRole = staff.filter((rule) => !members.includes(rule));
  if (!table.closed || !all(partner, 'organisation') || !partners) return undefined;
  if (byRole.some((rule) => !has(rule, 'roles') && !has(rule, 'nobody'))) return undefined;
  const by = [
    listed(partner.map((rule) => find(rule, 'organisation')?.column)),
    ...(byRole.length > 0 ? [`staff: ${rolesIn(byRole)}`] : []),
    ...(members.length > 0 ? [membersOf(members)] : []),
  ];
  return {
    shape: members.length > 0 ? 'organisation and membership' : 'organisation',
    by: by.join(', '),
  };
}

/** `staffTable`: of those whom the row names, and of nobody by a role. */
function staff(table: TableAccess): Shape | undefined {
  const rules = rulesOf(table, 'gza_staff');
  const alone = !table.granted['gza_partner'] && !table.granted['gza_analyst'];
  if (!table.closed || !alone || !all(rules, 'people')) return undefined;
  return { shape: 'staff', by: listed(rules.flatMap((r) => find(r, 'people')?.columns ?? [])) };
}

/** `membershipTable`; where managers alone write, their rules name roles. */
function membership(table: TableAccess): Shape | undefined {
  const rules = [...rulesOf(table, 'gza_staff'), ...rulesOf(table, 'gza_partner')];
  const readers = rules.filter(({ command }) => command === 'select');
  const writers = rules.filter(({ command }) => command !== 'select');
  const written = writers.every((rule) => has(rule, 'members') || has(rule, 'roles'));
  if (!table.closed || !all(readers, 'members') || !written) return undefined;
  return { shape: 'membership', by: membersOf(rules) };
}

/** Read by all of staff, written by roles: what the Agency keeps of bureaus, programmes and its directory. */
function catalogue(table: TableAccess): Shape | undefined {
  const rules = rulesOf(table, 'gza_staff');
  const readers = rules.filter(({ command }) => command === 'select');
  const writers = rules.filter(({ command }) => command !== 'select');
  if (!table.closed || !all(readers, 'everybody') || !all(writers, 'roles')) return undefined;
  if (table.columns.includes('beneficiary_id')) return undefined;
  return { shape: 'catalogue', by: rolesIn(writers) };
}

/** Of roles of staff, whatever the row, or of those that the row names: accounts, the audit, imports. */
function administration(table: TableAccess): Shape | undefined {
  const rules = rulesOf(table, 'gza_staff');
  const alone = !table.granted['gza_partner'] && !table.granted['gza_analyst'];
  if (!table.closed || !alone || !all(rules, 'roles')) return undefined;
  if (table.columns.includes('beneficiary_id')) return undefined;
  return { shape: 'administration', by: rolesIn(rules) };
}

/** Of the system's own jobs. */
const system = ({ closed, granted }: TableAccess): Shape | undefined =>
  closed && Object.keys(granted).join() === 'gza_worker' ? { shape: 'system', by: '' } : undefined;

/** Of the connection of figures alone: what the database keeps of the past, by ids. */
const figures = ({ closed, granted }: TableAccess): Shape | undefined =>
  closed && Object.keys(granted).join() === 'gza_analyst'
    ? { shape: 'figures', by: '' }
    : undefined;

/** Tables whose policies are written for them alone, each with the reason. */
export const written: Readonly<Record<string, string>> = {
  duplicate_search:
    'own searches, counted for their limit; supervisor and head see those of their staff',
  idempotency_key: 'own keys of whoever asks, on three connections',
  saved_view: 'own views, and those that are shared in a bureau',
  user_account: 'names of colleagues for all of staff; secrets by column grants',
};

const recognisers = [
  hidden,
  reference,
  bureau,
  organisation,
  staff,
  membership,
  catalogue,
  administration,
  system,
  figures,
];

/**
 * Figures: the connection of figures conditions rows by the roles that read figures, and every row only of what all of
 * staff read.
 */
const figuresByRole = (table: TableAccess): boolean =>
  rulesOf(table, 'gza_analyst').every(
    (rule) =>
      listed(find(rule, 'roles')?.roles ?? []) === 'analyst head reportingClient supervisor' ||
      (has(rule, 'everybody') && catalogue(table) !== undefined),
  );

/** The shape of a table, or undefined when its policies fit none. */
export function shapeOf(table: TableAccess): Shape | undefined {
  if (!figuresByRole(table)) return undefined;
  for (const recognise of recognisers) {
    const shape = recognise(table);
    if (shape) return shape;
  }
  return undefined;
}

const told = (condition: Condition): string => {
  if (condition.kind === 'roles') return `roles ${condition.roles.join(', ')}`;
  if (condition.kind === 'everybody') return 'every row';
  return condition.kind === 'other' ? 'another condition' : condition.kind;
};

/** Why a table has no shape, and what to do. */
export function shapeless(table: TableAccess): string {
  const rules = table.rules
    .filter(({ roles }) => roles.join() !== 'gza_worker')
    .map(
      ({ policy, command, roles, conditions }) =>
        `"${policy}" (${command} to ${roles.join(', ')}: ${conditions.map(told).join(' and ')})`,
    );
  const found = table.closed
    ? `its policies fit no shape: ${listed(rules) || 'there is none'}`
    : 'its row-level security is off or not forced';
  return `${table.name}: ${found}. Close it in a migration with bureauTable, organisationTable, staffTable, membershipTable or referenceTable of platform/db/rls*.ts (docs/how-to/row-access-and-grants.md).`;
}

import { parse } from 'libpg-query';

/** One of the conditions that a policy joins by AND, as far as it says whose row it is. */
export type Condition =
  | { readonly kind: 'everybody' | 'nobody' | 'signedIn' | 'other' }
  | { readonly kind: 'bureau'; readonly column: string }
  | { readonly kind: 'organisation'; readonly column: string }
  | { readonly kind: 'people'; readonly columns: readonly string[] }
  | { readonly kind: 'members'; readonly column: string; readonly membership: string }
  | { readonly kind: 'roles'; readonly roles: readonly string[] };

type Node = Readonly<Record<string, unknown>>;

const child = (node: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Node | undefined)?.[key], node);

function* nodesOf(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const part of node) yield* nodesOf(part);
  else if (typeof node === 'object' && node !== null) {
    yield node as Node;
    for (const part of Object.values(node)) yield* nodesOf(part);
  }
}

/** Texts in a part of the tree. */
const textsIn = (node: unknown): string[] =>
  [...nodesOf(node)].flatMap((one) => {
    const text = child(one, 'A_Const', 'sval', 'sval');
    return typeof text === 'string' ? [text] : [];
  });
const settingsIn = (node: unknown): string[] =>
  textsIn(node).filter((text) => text.startsWith('gza.'));
/** Functions of the schema `app` that a part of the tree calls. */
const functionsIn = (node: unknown): string[] =>
  [...nodesOf(node)].flatMap((one) => {
    const names = child(one, 'FuncCall', 'funcname');
    if (!Array.isArray(names)) return [];
    const [schema, name] = names.map((n) => child(n, 'String', 'sval'));
    return schema === 'app' && typeof name === 'string' ? [name] : [];
  });

const columnOf = (node: unknown): string | undefined => {
  const fields = child(node, 'ColumnRef', 'fields');
  if (!Array.isArray(fields)) return undefined;
  return child(fields.at(-1), 'String', 'sval') as string | undefined;
};

/** `( SELECT x )` without a table is x. */
const bare = (node: unknown): unknown => {
  const select = child(node, 'SubLink', 'subselect', 'SelectStmt');
  if (select === undefined || child(select, 'fromClause') !== undefined) return node;
  return child((child(select, 'targetList') as unknown[])[0], 'ResTarget', 'val');
};

const other: Condition = { kind: 'other' };

/** The roles that a comparison names itself, or the column of the row that names them. */
const rolesIn = (node: unknown): string[] => {
  const column = columnOf(node);
  return column === undefined ? textsIn(node) : [`those in ${column}`];
};

/** A comparison by `=` or `= any (…)`. */
function ofComparison(node: unknown): Condition {
  const expression = child(node, 'A_Expr');
  if (child((child(expression, 'name') as unknown[])[0], 'String', 'sval') !== '=') return other;
  const [left, right] = [child(expression, 'lexpr'), child(expression, 'rexpr')];
  if (settingsIn(left).join() === 'gza.role') return { kind: 'roles', roles: rolesIn(right) };
  const column = columnOf(left);
  if (column === undefined) return other;
  const [setting, ...more] = settingsIn(right);
  const [membership, ...others] = functionsIn(right);
  if (more.length > 0 || others.length > 0) return other;
  if (membership !== undefined) return { kind: 'members', column, membership };
  if (setting === 'gza.bureaus') return { kind: 'bureau', column };
  if (setting === 'gza.organisation') return { kind: 'organisation', column };
  return setting === 'gza.actor' ? { kind: 'people', columns: [column] } : other;
}

/** Alternatives: all of them name people, or a membership has roles beside it. */
function ofAlternatives(parts: readonly Condition[]): Condition {
  if (parts.every((p) => p.kind === 'people'))
    return { kind: 'people', columns: parts.flatMap((p) => p.columns) };
  const roles = parts.flatMap((p) => (p.kind === 'roles' ? p.roles : []));
  const members = parts.find((p) => p.kind === 'members');
  if (!parts.every(({ kind }) => ['members', 'roles', 'nobody'].includes(kind))) return other;
  return members ?? { kind: 'roles', roles };
}

/** Of conditions that all must hold, the one that says whose row it is. */
const strongest = (parts: readonly Condition[]): Condition =>
  parts.find(({ kind }) => kind === 'members') ??
  parts.find(({ kind }) => kind === 'roles') ??
  other;

function conditionOf(condition: unknown): Condition {
  const node = bare(condition);
  const constant = child(node, 'A_Const', 'boolval') as { boolval?: boolean } | undefined;
  if (constant) return { kind: constant.boolval === true ? 'everybody' : 'nobody' };
  if (child(node, 'NullTest', 'nulltesttype') === 'IS_NOT_NULL')
    return settingsIn(node).join() === 'gza.actor' ? { kind: 'signedIn' } : other;
  if (child(node, 'BoolExpr', 'boolop') === 'OR_EXPR')
    return ofAlternatives((child(node, 'BoolExpr', 'args') as unknown[]).map(conditionOf));
  if (child(node, 'BoolExpr', 'boolop') === 'AND_EXPR')
    return strongest((child(node, 'BoolExpr', 'args') as unknown[]).map(conditionOf));
  return child(node, 'A_Expr') === undefined ? other : ofComparison(node);
}

const conjuncts = (node: unknown): unknown[] =>
  child(node, 'BoolExpr', 'boolop') === 'AND_EXPR'
    ? (child(node, 'BoolExpr', 'args') as unknown[]).flatMap(conjuncts)
    : [node];

/** What each of the conditions joined by AND says, by PostgreSQL's own parser. All of them must hold. */
export async function conditionsOf(text: string): Promise<Condition[]> {
  const tree: unknown = await parse(`select ${text}`);
  const [first] = [...nodesOf(tree)].flatMap((one) => {
    const value = child(one, 'ResTarget', 'val');
    return value === undefined ? [] : [value];
  });
  return conjuncts(first).map(conditionOf);
}

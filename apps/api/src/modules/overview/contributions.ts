import {
  caseDependentKinds,
  checklistItemNames,
  taskRuleNames,
  todayKindNames,
  workKinds,
} from '@gza/contract';
import type { GzaModule } from '../../platform/module.js';
import type { RecordPartKey } from '../../platform/parts/record-part.js';
import type { Contributions } from './contributed-parts.js';
import { firstMeetingAfterRelease } from './persistence/first-meeting.js';
import { silentCase } from './persistence/silent-case.js';
import { lineOfRule } from './persistence/task-rule-lines.js';
import {
  markChecklist,
  markContacts,
  markDependent,
  markLine,
  markRecordPart,
  markTaskRule,
  markWork,
} from './marked-parts.js';

/** Keys of every part of the record that the contract promises. */
const recordKeys = {
  plan: true,
  attendance: true,
  nextSession: true,
  alerts: true,
  assessedLevel: true,
  photo: true,
} as const satisfies Record<RecordPartKey, true>;

function assertEachOnce(what: string, wanted: readonly string[], given: readonly string[]): void {
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${what} ${twice} is contributed by two modules`);
  const missing = wanted.find((name) => !given.includes(name));
  if (missing !== undefined)
    throw new Error(`no module contributes ${what} ${missing}: add it to the module's index.ts`);
}

/** Collects the contributions of the modules; the server does not start when a promised part is missing. */
export function contributionsOf(modules: readonly GzaModule[]): Contributions {
  const recordParts = modules.flatMap(({ name, recordParts: parts = [] }) =>
    parts.map((part) => markRecordPart(name, part)),
  );
  const contacts = modules.flatMap((module) =>
    module.contacts ? [markContacts(module.name, module.contacts)] : [],
  );
  const taskRules = [
    ...modules.flatMap(({ name, taskRules: parts = [] }) =>
      parts.map((part) => markTaskRule(name, part)),
    ),
    silentCase(contacts),
    firstMeetingAfterRelease(contacts),
  ];
  const today = [
    ...modules.flatMap(({ name, today: lines = [] }) => lines.map((line) => markLine(name, line))),
    ...taskRules.flatMap((part) => lineOfRule(part) ?? []),
  ];
  const dependents = modules.flatMap(({ name, caseDependents: parts = [] }) =>
    parts.map((part) => markDependent(name, part)),
  );
  const checklist = modules.flatMap(({ name, checklist: parts = [] }) =>
    parts.map((part) => markChecklist(name, part)),
  );
  const work = modules.flatMap(({ name, work: parts = [] }) =>
    parts.map((part) => markWork(name, part)),
  );
  assertEachOnce(
    'the rule of tasks',
    taskRuleNames,
    taskRules.map(({ rule }) => rule),
  );
  assertEachOnce(
    'the line of Today',
    todayKindNames,
    today.map(({ kind }) => kind),
  );
  assertEachOnce(
    'the part of the record',
    Object.keys(recordKeys),
    recordParts.map(({ key }) => key),
  );
  assertEachOnce(
    'the dependent of a case',
    caseDependentKinds,
    dependents.map(({ kind }) => kind),
  );
  assertEachOnce(
    'the item of the checklist',
    checklistItemNames,
    checklist.map(({ item }) => item),
  );
  assertEachOnce(
    'the work',
    workKinds,
    work.map(({ kind }) => kind),
  );
  return { today, recordParts, contacts, dependents, checklist, work, taskRules };
}

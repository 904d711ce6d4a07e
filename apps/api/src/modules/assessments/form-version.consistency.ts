import type { ConditionGroup, Item } from './form-item.js';
import type { FormVersion, RiskSummaryDefinition } from './form-version.js';
import { itemsOf } from './form-version.js';
import type { PackFault } from './form-version.errors.js';
import { scoreRange } from './scoring.rules.js';

/** What a JSON Schema cannot say of a form version: references, uniqueness, order, no cycles. */
export function formVersionFaults(version: FormVersion): PackFault[] {
  const items = new Map(itemsOf(version).map((item) => [item.linkId, item]));
  return [
    ...itemFaults(version),
    ...scaleFaults(version, items),
    ...groupsAfterItems(version).flatMap(([pointer, group]) => groupFaults(pointer, group, items)),
    ...mappingFaults(version),
    ...(version.riskSummary === null ? [] : riskFaults(version.riskSummary, items)),
  ];
}

type Items = ReadonlyMap<string, Item>;

const fault = (pointer: string, code: string, detail: string): PackFault => ({
  pointer,
  code,
  detail,
});

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Conditions look back only: what they name must stand before the item that carries them. */
function itemFaults(version: FormVersion): PackFault[] {
  const faults: PackFault[] = [];
  const before = new Map<string, Item>();
  version.sections.forEach((section, s) =>
    section.items.forEach((item, i) => {
      const pointer = `/sections/${s}/items/${i}`;
      if (before.has(item.linkId)) {
        faults.push(fault(`${pointer}/linkId`, 'duplicate', `${item.linkId} is used twice`));
      }
      for (const name of ['showWhen', 'requiredWhen'] as const) {
        const group = item[name];
        if (group !== undefined) faults.push(...groupFaults(`${pointer}/${name}`, group, before));
      }
      faults.push(...valueFaults(pointer, item));
      before.set(item.linkId, item);
    }),
  );
  return faults;
}

function valueFaults(pointer: string, item: Item): PackFault[] {
  if (item.type === 'integer' && item.minimum > item.maximum) {
    return [fault(`${pointer}/minimum`, 'range', 'minimum is above maximum')];
  }
  if (item.type !== 'choice' && item.type !== 'multiChoice') return [];
  return duplicates(item.options.map((option) => option.code)).map((code) =>
    fault(`${pointer}/options`, 'duplicate', `option ${code} is given twice`),
  );
}

function groupFaults(pointer: string, group: ConditionGroup, items: Items): PackFault[] {
  return group.conditions.flatMap((condition, index) => {
    const at = `${pointer}/conditions/${index}`;
    const item = items.get(condition.linkId);
    if (item === undefined) {
      return [fault(`${at}/linkId`, 'unknownItem', `no item ${condition.linkId} up to here`)];
    }
    const expected = expectedValue(condition.operator, item);
    return typeof expected === 'string'
      ? typeof condition.value === expected
        ? []
        : [fault(`${at}/value`, 'type', `${condition.operator} needs a ${expected}`)]
      : expected.includes(String(condition.value))
        ? []
        : [fault(`${at}/value`, 'unknownOption', `not an option of ${item.linkId}`)];
  });
}

/** The type a condition's value must have, or the options it must be one of. */
function expectedValue(operator: string, item: Item): 'boolean' | 'number' | 'string' | string[] {
  if (operator === 'answered' || item.type === 'boolean') return 'boolean';
  if (operator === 'atLeast' || operator === 'atMost' || item.type === 'integer') return 'number';
  if (item.type === 'text' || item.type === 'date') return 'string';
  return item.options.map((option) => option.code);
}

function groupsAfterItems(version: FormVersion): [string, ConditionGroup][] {
  return [
    ...version.alerts.map((rule, i) => [`/alerts/${i}/when`, rule.when] as const),
    ...version.followUps.map((rule, i) => [`/followUps/${i}/when`, rule.when] as const),
    ...(version.riskSummary?.responsivity ?? []).map(
      (rule, i) => [`/riskSummary/responsivity/${i}/when`, rule.when] as const,
    ),
  ].map(([pointer, group]) => [pointer, group]);
}

function scaleFaults(version: FormVersion, items: Items): PackFault[] {
  const ids = version.scales.map((scale) => scale.id);
  const faults = duplicates(ids).map((id) => fault('/scales', 'duplicate', `scale ${id} twice`));
  version.scales.forEach((scale, s) => {
    const at = `/scales/${s}`;
    scale.items.forEach(({ linkId }, i) => {
      const item = items.get(linkId);
      if (item === undefined || scoreRange(item) === null) {
        faults.push(fault(`${at}/items/${i}`, 'notScored', `${linkId} is no item with a score`));
      }
    });
    for (const linkId of duplicates(scale.items.map((entry) => entry.linkId))) {
      faults.push(fault(`${at}/items`, 'duplicate', `${linkId} is counted twice`));
    }
    if (scale.minimumAnswered > scale.items.length) {
      faults.push(fault(`${at}/minimumAnswered`, 'range', 'more than the scale has items'));
    }
    if (scale.method === 'mean' && scale.proRate) {
      faults.push(fault(`${at}/proRate`, 'meaningless', 'a mean needs no pro-rating'));
    }
    scale.bandSets.forEach((set, b) =>
      faults.push(...ascending(`${at}/bandSets/${b}/bands`, set.bands)),
    );
  });
  return faults;
}

function ascending(pointer: string, bands: readonly { readonly from: number }[]): PackFault[] {
  return bands.flatMap((band, index) => {
    const previous = bands[index - 1];
    return previous !== undefined && previous.from >= band.from
      ? [fault(`${pointer}/${index}/from`, 'order', 'bands go from the lowest score up')]
      : [];
  });
}

function mappingFaults(version: FormVersion): PackFault[] {
  return version.mappings.flatMap((mapping, index) => {
    const at = `/mappings/${index}`;
    const faults: PackFault[] = [];
    if (mapping.fromVersion >= version.version) {
      faults.push(fault(`${at}/fromVersion`, 'order', 'maps from an earlier version only'));
    }
    if (!version.scales.some((scale) => scale.id === mapping.toScale)) {
      faults.push(fault(`${at}/toScale`, 'unknownScale', `no scale ${mapping.toScale}`));
    }
    return faults;
  });
}

function riskFaults(definition: RiskSummaryDefinition, items: Items): PackFault[] {
  const at = '/riskSummary';
  const faults = ascending(`${at}/levels`, definition.levels);
  if (definition.levels[0]?.from !== 0) {
    faults.push(fault(`${at}/levels/0/from`, 'order', 'the lowest level starts at 0'));
  }
  definition.factors.forEach((factor, f) => {
    const rating = items.get(factor.ratingLinkId);
    if (rating?.type !== 'choice' || scoreRange(rating)?.low !== 0) {
      faults.push(fault(`${at}/factors/${f}/ratingLinkId`, 'notScored', 'no choice scored from 0'));
    }
    if (items.get(factor.evidenceLinkId)?.type !== 'text') {
      faults.push(fault(`${at}/factors/${f}/evidenceLinkId`, 'unknownItem', 'no text item'));
    }
    if (items.get(factor.sourceLinkId)?.type !== 'multiChoice') {
      faults.push(fault(`${at}/factors/${f}/sourceLinkId`, 'unknownItem', 'no multiChoice item'));
    }
  });
  definition.protectiveLinkIds.forEach((linkId, i) => {
    const item = items.get(linkId);
    if (item === undefined || scoreRange(item) === null) {
      faults.push(fault(`${at}/protectiveLinkIds/${i}`, 'notScored', `${linkId} has no score`));
    }
  });
  return faults;
}

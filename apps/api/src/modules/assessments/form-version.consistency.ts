import type { ConditionGroup, Item } from './form-item.js';
import type { FormVersion, RiskSummaryDefinition } from './form-version.js';
import { itemsOf } from './form-version.js';
import type { PackError } from './form-version.errors.js';
import { scoreRange } from './scoring.rules.js';

/**
 * Lists the errors of a form version that a JSON Schema cannot express: references, uniqueness, order,
 * cycles.
 */
export function formVersionErrors(version: FormVersion): PackError[] {
  const items = new Map(itemsOf(version).map((item) => [item.linkId, item]));
  return [
    ...itemErrors(version),
    ...scaleErrors(version, items),
    ...groupsAfterItems(version).flatMap(([pointer, group]) => groupErrors(pointer, group, items)),
    ...mappingErrors(version),
    ...(version.riskSummary === null ? [] : riskErrors(version.riskSummary, items)),
  ];
}

type Items = ReadonlyMap<string, Item>;

const packError = (pointer: string, code: string, detail: string): PackError => ({
  pointer,
  code,
  detail,
});

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Lists the errors of items. A condition may name only items that precede the item with the condition. */
function itemErrors(version: FormVersion): PackError[] {
  const errors: PackError[] = [];
  const before = new Map<string, Item>();
  version.sections.forEach((section, s) =>
    section.items.forEach((item, i) => {
      const pointer = `/sections/${s}/items/${i}`;
      if (before.has(item.linkId)) {
        errors.push(packError(`${pointer}/linkId`, 'duplicate', `${item.linkId} is used twice`));
      }
      for (const name of ['showWhen', 'requiredWhen'] as const) {
        const group = item[name];
        if (group !== undefined) errors.push(...groupErrors(`${pointer}/${name}`, group, before));
      }
      errors.push(...valueErrors(pointer, item));
      before.set(item.linkId, item);
    }),
  );
  return errors;
}

function valueErrors(pointer: string, item: Item): PackError[] {
  if (item.type === 'integer' && item.minimum > item.maximum) {
    return [packError(`${pointer}/minimum`, 'range', 'minimum is above maximum')];
  }
  if (item.type !== 'choice' && item.type !== 'multiChoice') return [];
  return duplicates(item.options.map((option) => option.code)).map((code) =>
    packError(`${pointer}/options`, 'duplicate', `option ${code} is given twice`),
  );
}

function groupErrors(pointer: string, group: ConditionGroup, items: Items): PackError[] {
  return group.conditions.flatMap((condition, index) => {
    const at = `${pointer}/conditions/${index}`;
    const item = items.get(condition.linkId);
    if (item === undefined) {
      return [packError(`${at}/linkId`, 'unknownItem', `no item ${condition.linkId} up to here`)];
    }
    const expected = expectedValue(condition.operator, item);
    return typeof expected === 'string'
      ? typeof condition.value === expected
        ? []
        : [packError(`${at}/value`, 'type', `${condition.operator} needs a ${expected}`)]
      : expected.includes(String(condition.value))
        ? []
        : [packError(`${at}/value`, 'unknownOption', `not an option of ${item.linkId}`)];
  });
}

/** Returns the type that a condition's value must have, or its allowed options. */
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

function scaleErrors(version: FormVersion, items: Items): PackError[] {
  const ids = version.scales.map((scale) => scale.id);
  const errors = duplicates(ids).map((id) =>
    packError('/scales', 'duplicate', `scale ${id} twice`),
  );
  version.scales.forEach((scale, s) => {
    const at = `/scales/${s}`;
    scale.items.forEach(({ linkId }, i) => {
      const item = items.get(linkId);
      if (item === undefined || scoreRange(item) === null) {
        errors.push(
          packError(`${at}/items/${i}`, 'notScored', `${linkId} is no item with a score`),
        );
      }
    });
    for (const linkId of duplicates(scale.items.map((entry) => entry.linkId))) {
      errors.push(packError(`${at}/items`, 'duplicate', `${linkId} is counted twice`));
    }
    if (scale.minimumAnswered > scale.items.length) {
      errors.push(packError(`${at}/minimumAnswered`, 'range', 'more than the scale has items'));
    }
    if (scale.method === 'mean' && scale.proRate) {
      errors.push(packError(`${at}/proRate`, 'meaningless', 'a mean needs no pro-rating'));
    }
    scale.bandSets.forEach((set, b) =>
      errors.push(...ascending(`${at}/bandSets/${b}/bands`, set.bands)),
    );
  });
  return errors;
}

function ascending(pointer: string, bands: readonly { readonly from: number }[]): PackError[] {
  return bands.flatMap((band, index) => {
    const previous = bands[index - 1];
    return previous !== undefined && previous.from >= band.from
      ? [packError(`${pointer}/${index}/from`, 'order', 'bands go from the lowest score up')]
      : [];
  });
}

function mappingErrors(version: FormVersion): PackError[] {
  return version.mappings.flatMap((mapping, index) => {
    const at = `/mappings/${index}`;
    const errors: PackError[] = [];
    if (mapping.fromVersion >= version.version) {
      errors.push(packError(`${at}/fromVersion`, 'order', 'maps from an earlier version only'));
    }
    if (!version.scales.some((scale) => scale.id === mapping.toScale)) {
      errors.push(packError(`${at}/toScale`, 'unknownScale', `no scale ${mapping.toScale}`));
    }
    return errors;
  });
}

function riskErrors(definition: RiskSummaryDefinition, items: Items): PackError[] {
  const at = '/riskSummary';
  const errors = ascending(`${at}/levels`, definition.levels);
  if (definition.levels[0]?.from !== 0) {
    errors.push(packError(`${at}/levels/0/from`, 'order', 'the lowest level starts at 0'));
  }
  definition.factors.forEach((factor, f) => {
    const rating = items.get(factor.ratingLinkId);
    if (rating?.type !== 'choice' || scoreRange(rating)?.low !== 0) {
      errors.push(
        packError(`${at}/factors/${f}/ratingLinkId`, 'notScored', 'no choice scored from 0'),
      );
    }
    if (items.get(factor.evidenceLinkId)?.type !== 'text') {
      errors.push(packError(`${at}/factors/${f}/evidenceLinkId`, 'unknownItem', 'no text item'));
    }
    if (items.get(factor.sourceLinkId)?.type !== 'multiChoice') {
      errors.push(
        packError(`${at}/factors/${f}/sourceLinkId`, 'unknownItem', 'no multiChoice item'),
      );
    }
  });
  definition.protectiveLinkIds.forEach((linkId, i) => {
    const item = items.get(linkId);
    if (item === undefined || scoreRange(item) === null) {
      errors.push(packError(`${at}/protectiveLinkIds/${i}`, 'notScored', `${linkId} has no score`));
    }
  });
  return errors;
}

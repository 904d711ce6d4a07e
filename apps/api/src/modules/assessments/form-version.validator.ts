import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import { formVersionErrors } from './form-version.consistency.js';
import { MalformedPackError } from './form-version.errors.js';
import type { PackError } from './form-version.errors.js';
import { formVersionSchema, scoredCasesSchema } from './form-version.schema.js';
import type { ChoiceItem, Item, Option, Section } from './form-item.js';
import type { FormVersion } from './form-version.js';
import type { ScoredCases } from './scored-cases.rules.js';

type RawItem =
  | Exclude<Item, ChoiceItem>
  | (Omit<ChoiceItem, 'options'> & { readonly options: string | readonly Option[] });
/** A version as written in the file: a choice may name a shared option set. */
type RawVersion = Omit<FormVersion, 'sections'> & {
  readonly optionSets: Readonly<Record<string, readonly Option[]>>;
  readonly sections: readonly (Omit<Section, 'items'> & { readonly items: readonly RawItem[] })[];
};

// allErrors: the author of a pack needs the whole list, and packs are small and trusted.
const ajv = new Ajv({
  allErrors: true,
  discriminator: true,
  allowUnionTypes: true,
  strict: true,
  // The schemas of single items define `type`; the list of them only requires it.
  strictRequired: false,
});
const isFormVersion = ajv.compile<RawVersion>(formVersionSchema);
const isScoredCases = ajv.compile<ScoredCases>(scoredCasesSchema);

function describe(error: ErrorObject): PackError {
  const params = error.params as Record<string, unknown>;
  const name = params['additionalProperty'] ?? params['missingProperty'];
  const allowed = params['allowedValues'];
  const more = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  const which = error.keyword === 'additionalProperties' ? ` (${String(name)})` : '';
  return {
    pointer: error.instancePath,
    code: error.keyword,
    detail: `${error.message ?? error.keyword}${which}${more}`,
  };
}

/** Replaces the name of a shared set by its options, so that readers handle one shape only. */
function resolveOptionSets(raw: RawVersion, errors: PackError[]): FormVersion {
  const { optionSets, ...rest } = raw;
  const resolve = (item: RawItem, pointer: string): Item => {
    if (!('options' in item)) return item;
    if (typeof item.options !== 'string') return { ...item, options: item.options };
    const options = Object.hasOwn(optionSets, item.options) ? optionSets[item.options] : undefined;
    if (options === undefined) {
      const detail = `no option set is called ${item.options}`;
      errors.push({ pointer: `${pointer}/options`, code: 'unknownOptionSet', detail });
    }
    return { ...item, options: options ?? [] };
  };
  const sections = raw.sections.map((section, s) => ({
    ...section,
    items: section.items.map((item, i) => resolve(item, `/sections/${s}/items/${i}`)),
  }));
  return { ...rest, sections };
}

/**
 * Reads one version of a form.
 * @param source name of the source in the message, usually the file
 * @throws MalformedPackError with every error found
 */
export function parseFormVersion(raw: unknown, source: string): FormVersion {
  if (!isFormVersion(raw)) {
    throw new MalformedPackError(source, (isFormVersion.errors ?? []).map(describe));
  }
  const errors: PackError[] = [];
  const version = resolveOptionSets(raw, errors);
  errors.push(...formVersionErrors(version));
  if (errors.length > 0) throw new MalformedPackError(source, errors);
  return version;
}

/**
 * Reads the scored test cases of a form version.
 * @throws MalformedPackError with every error found, also when the cases belong to another version
 */
export function parseScoredCases(raw: unknown, version: FormVersion, source: string): ScoredCases {
  if (!isScoredCases(raw)) {
    throw new MalformedPackError(source, (isScoredCases.errors ?? []).map(describe));
  }
  const cases: ScoredCases = raw;
  if (cases.form !== version.code || cases.version !== version.version) {
    const detail = `belongs to ${cases.form} version ${cases.version}, expected ${version.code} version ${version.version}`;
    throw new MalformedPackError(source, [{ pointer: '/form', code: 'otherForm', detail }]);
  }
  return cases;
}

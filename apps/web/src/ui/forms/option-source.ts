import type { Option } from './select-field.js';

/** Options that are searched for elsewhere, because there are too many to be read as a whole. */
export interface OptionSource {
  /** What was found for the present text, as far as it has been read. */
  options: readonly Option[];
  /** The option that is chosen, also where it is not among those found. */
  chosen?: Option | undefined;
  /** Searches for a text; an empty one finds everything. */
  onSearch: (text: string) => void;
  /** Reads the next options of the present text; undefined when all have been read. */
  onMore?: (() => void) | undefined;
  searching: boolean;
}

/** Found and chosen together, each once: what a field has to know the names of. */
export const knownOptions = ({ options, chosen }: OptionSource): readonly Option[] =>
  chosen && !options.some(({ value }) => value === chosen.value) ? [...options, chosen] : options;

import type { Option } from './select-field.js';

/** Options that are searched for elsewhere, because there are too many to be read as a whole. */
export interface OptionSource {
  /** Options found for the present text, as far as they have been read. */
  options: readonly Option[];
  /** The chosen option, also when it is not among those found. */
  chosen?: Option | undefined;
  /** Searches for a text; an empty one finds everything. */
  onSearch: (text: string) => void;
  /** Reads the next options of the present text; undefined when all have been read. */
  onMore?: (() => void) | undefined;
  searching: boolean;
}

/** Options found and the chosen one, each once: a field needs the names of all of them. */
export const knownOptions = ({ options, chosen }: OptionSource): readonly Option[] =>
  chosen && !options.some(({ value }) => value === chosen.value) ? [...options, chosen] : options;

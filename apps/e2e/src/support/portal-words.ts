import type { TextKey, Texts, TextTree } from '../../../web/src/platform/i18n/define-texts.js';
import type { Language } from './browser.js';

/**
 * Returns texts of the portal, for journeys that run in both languages: `say('ka')(plansTexts, 'goal.add')`.
 * Plurals have the last form, `…_other`.
 */
export const say =
  (language: Language) =>
  <T extends TextTree>(
    texts: Texts<T>,
    key: TextKey<T>,
    values: Record<string, string | number> = {},
  ): string => {
    const found = leaf(texts[language], key) ?? leaf(texts[language], `${key}_other`);
    if (found === undefined) throw new Error(`${texts.namespace} has no ${key} in ${language}.`);
    return found.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
  };

function leaf(tree: unknown, key: string): string | undefined {
  let at: unknown = tree;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, part);
  }
  return typeof at === 'string' ? at : undefined;
}

import { i18n, languages } from './i18n.js';

/** Texts of one feature: nested objects with strings as leaves. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** `list.title` for `{ list: { title: '…' } }`; `people` for `people_one` and `people_other`. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

export interface Texts<T extends TextTree = TextTree> {
  readonly namespace: string;
  readonly ka: T;
  readonly en: SameShape<T>;
}

export type TextValues = Readonly<Record<string, string | number>>;
export type Translate<T> = (key: TextKey<T>, values?: TextValues) => string;

/** Registers the texts of a feature. A key that one language lacks does not compile. */
export function defineTexts<T extends TextTree>(
  namespace: string,
  texts: { readonly ka: T; readonly en: SameShape<T> },
): Texts<T> {
  for (const language of languages) {
    i18n.addResourceBundle(language, namespace, texts[language], true, true);
  }
  return { namespace, ...texts };
}

/** A text of the demo data in both languages of the product. */
export interface Bilingual {
  readonly ka: string;
  readonly en: string;
}

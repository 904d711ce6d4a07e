import { defineTexts } from '../../platform/i18n/define-texts.js';

/**
 * What tells whether a goal was reached. A word joiner keeps the scale on one line: browsers
 * break after a hyphen, also between digits.
 */
export const goalMeasuresTexts = defineTexts('goalMeasures', {
  ka: {
    change: 'საჭიროების შეფასება (0-\u20603): {{before}} ({{from}}), შემდეგ {{after}} ({{to}})',
    before: 'საჭიროების შეფასება (0-\u20603): {{rating}} ({{date}}); განმეორებითი ჯერ არ არის',
    after: 'საჭიროების შეფასება (0-\u20603): {{rating}} ({{date}})',
    unrated: 'შეუფასებელი',
    result: 'შედეგი: {{what}}, {{date}}',
  },
  en: {
    change: 'Rating of the need (0 to 3): {{before}} ({{from}}), then {{after}} ({{to}})',
    before: 'Rating of the need (0 to 3): {{rating}} ({{date}}); not reassessed yet',
    after: 'Rating of the need (0 to 3): {{rating}} ({{date}})',
    unrated: 'not rated',
    result: 'Outcome: {{what}}, {{date}}',
  },
});

import { defineTexts } from '../platform/i18n/define-texts.js';

export const completeTaskTexts = defineTexts('completeTask', {
  ka: {
    action: 'შესრულდა',
    actionOf: 'შესრულდა: {{title}}',
    done: 'დავალება შესრულდა: {{title}}',
    reopened: 'დავალება ისევ შესასრულებელია: {{title}}',
    notReopened: 'დავალება ვერ დაბრუნდა. განაახლეთ გვერდი.',
  },
  en: {
    action: 'Done',
    actionOf: 'Done: {{title}}',
    done: 'Task done: {{title}}',
    reopened: 'The task is open again: {{title}}',
    notReopened: 'The task was not opened again. Refresh the page.',
  },
});

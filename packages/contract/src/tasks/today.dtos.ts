import { Integer, Text } from '../kernel/fields.js';

export class TodayTaskDetail {
  @Text({ max: 200 }) title!: string;
  @Integer({ min: 1 }) version!: number;
}

/** Classes of the details of a line, by kind. */
export const tasksTodayDetails = {
  taskDue: TodayTaskDetail,
} as const;

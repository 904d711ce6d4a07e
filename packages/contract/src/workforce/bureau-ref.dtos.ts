import { Text, Uuid } from '../kernel/fields.js';

export class BureauRef {
  @Uuid() id!: string;
  @Text({ max: 60 }) code!: string;
}

import { Text, Uuid } from '../../kernel/fields.js';

export class ApplicationPerson {
  @Uuid() id!: string;
  @Text({ min: 0, max: 100 }) givenName!: string;
  @Text({ min: 0, max: 100 }) familyName!: string;
}

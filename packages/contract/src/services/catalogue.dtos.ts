import { listOf, LocalizedText } from '../kernel/common.dto.js';
import { Nested, OneOf, Text } from '../kernel/fields.js';
import { serviceKinds, type ServiceKind } from './codes.js';

/** An entry of the catalogue of services. */
export class Service {
  @Text({ max: 60 }) code!: string;
  @OneOf(serviceKinds) kind!: ServiceKind;
  @Nested(() => LocalizedText) name!: LocalizedText;
}
export class ServiceList extends listOf(() => Service) {}

import { listOf, LocalizedName, LocalizedText } from '../kernel/common.dto.js';
import { Flag, Integer, Nested, Omittable, OneOf, Text } from '../kernel/fields.js';
import { serviceKinds, type ServiceKind } from './codes.js';

/** An entry of the catalogue of services. */
export class Service {
  @Text({ max: 60 }) code!: string;
  @OneOf(serviceKinds) kind!: ServiceKind;
  @Nested(() => LocalizedText) name!: LocalizedText;
  /** Whether it may be chosen; records that name an inactive service keep it. */
  @Flag() active!: boolean;
  @Integer({ min: 1 }) version!: number;
}
export class CreateServiceBody {
  /** Short name for programs, such as `legal-consultation`; it cannot change. */
  @Text({ max: 60, pattern: /^[a-z][a-z-]*$/u, problem: 'code' }) code!: string;
  @OneOf(serviceKinds) kind!: ServiceKind;
  @Nested(() => LocalizedName) name!: LocalizedName;
}
export class ChangeServiceBody {
  @Omittable() @Nested(() => LocalizedName) name?: LocalizedName;
  @Omittable() @Flag() active?: boolean;
}
export class ServiceList extends listOf(() => Service) {}

import type { CardKind, DeliverySource, IssuedCardState, ServiceRecipient } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('issued_card')
export class IssuedCardRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') kind!: CardKind;
  @Column('text') state!: IssuedCardState;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('date', { name: 'requested_on' }) requestedOn!: string;
  @Column('date', { name: 'issued_on', nullable: true }) issuedOn!: string | null;
  @Column('date', { name: 'handed_over_on', nullable: true }) handedOverOn!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('service_delivery')
export class ServiceDeliveryRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  /** Record of the person at the delivery, when it was merged since. The database sets it, figures read it. */
  @Column('uuid', { name: 'merged_from', nullable: true }) mergedFrom!: string | null;
  @Column('text', { name: 'service_code' }) serviceCode!: string;
  @Column('text') source!: DeliverySource;
  @Column('text') recipient!: ServiceRecipient;
  @Column('date', { name: 'delivered_on' }) deliveredOn!: string;
  @Column('integer') units!: number;
  @Column('uuid', { name: 'provider_id', nullable: true }) providerId!: string | null;
  @Column('uuid', { name: 'referral_id', nullable: true }) referralId!: string | null;
  /** Item of the plan that the delivery serves by itself; a referral names its own. */
  @Column('uuid', { name: 'plan_item_id', nullable: true }) planItemId!: string | null;
  @Column('uuid', { name: 'card_id', nullable: true }) cardId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

import type { EventDeliveryState } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** State of an event for one handler: handled, waiting or parked. The relay writes it. */
@Entity('event_delivery')
export class EventDeliveryRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('text', { name: 'event_type' }) eventType!: string;
  @Column('text') aggregate!: string;
  @Column('uuid', { name: 'aggregate_id' }) aggregateId!: string;
  @Column('bigint') sequence!: string;
  @Column('timestamptz', { name: 'happened_at' }) happenedAt!: Date;
  @Column('text') handler!: string;
  @Column('text', { default: 'waiting' }) state!: EventDeliveryState;
  @Column('integer', { default: 0 }) failures!: number;
  @Column('timestamptz', { name: 'next_try_at', nullable: true }) nextTryAt!: Date | null;
  @Column('timestamptz', { name: 'first_failed_at', nullable: true }) firstFailedAt!: Date | null;
  @Column('timestamptz', { name: 'parked_at', nullable: true }) parkedAt!: Date | null;
  @Column('timestamptz', { name: 'handled_at', nullable: true }) handledAt!: Date | null;
  @Column('text', { name: 'error_code', nullable: true }) errorCode!: string | null;
  @Column('text', { nullable: true }) error!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

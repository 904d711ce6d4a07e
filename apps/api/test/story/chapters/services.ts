import type { Dto } from '@gza/contract';
import { at, type Road } from '../road-world.js';
import type { Step } from '../../support/story.js';

export function cardsAndReferral(road: Road, step: Step): void {
  step.chapter('6. Services', () => {
    step('hands over an ID card and a transport card', async () => {
      const { nino } = road.world;
      for (const [kind, number] of [
        ['idCard', '15AB12345'],
        ['transportCard', 'TR-778812'],
      ] as const) {
        let card = await nino.ok('requestCard', {
          body: { beneficiaryId: road.beneficiaryId, kind },
        });
        card = await nino.ok('issueCard', { ...at(card), body: { number } });
        card = await nino.ok('handOverCard', { ...at(card), body: {} });
        expect(card).toMatchObject({ state: 'handedOver', number, handedOverOn: '2027-02-17' });
      }
    });

    step('refers him to Khidi, which learns of him what it needs', async () => {
      const { nino, khidi, khidiId, stranger } = road.world;
      const draft = await nino.ok('createReferral', {
        body: {
          beneficiaryId: road.beneficiaryId,
          organisationId: khidiId,
          serviceCode: 'professional-retraining',
          request: 'შემდუღებლის კურსი',
        },
      });
      await nino.ok('sendReferral', at(draft));
      const { items } = await khidi.ok('listReferrals', { query: { state: 'sent' } });
      expect(items).toHaveLength(1);
      road.referral = items[0] as Dto<'Referral'>;
      expect(road.referral).toMatchObject({
        id: draft.id,
        request: 'შემდუღებლის კურსი',
        person: { givenName: 'გიორგი', familyName: 'ჯაფარიძე', phone: null },
        answerDueOn: '2027-03-04',
      });
      expect(Object.keys(road.referral)).not.toContain('beneficiaryId');
      expect(await stranger.refused('getReferral', { id: draft.id })).toEqual([404, 'not-found']);
    });

    step('is accepted, begun and delivered by the NGO’s own client', async () => {
      const { khidi } = road.world;
      const accept = { ...at(road.referral), key: 'khidi-accept-1', body: {} };
      road.referral = await khidi.ok('acceptReferral', accept);
      expect(road.referral.person.phone).toBe('+995555123456');
      // The answer was lost on the way: the same key brings it again.
      expect(await khidi.ok('acceptReferral', accept)).toEqual(road.referral);
      road.today('2027-02-22');
      road.referral = await khidi.ok('startReferral', {
        ...at(road.referral),
        key: 'khidi-start-1',
      });
      road.today('2027-04-30');
      road.referral = await khidi.ok('deliverReferral', {
        ...at(road.referral),
        key: 'khidi-deliver-1',
        body: { units: 18, deliveredOn: '2027-04-28', note: 'სერტიფიკატი გაიცა.' },
      });
      expect(road.referral).toMatchObject({ state: 'delivered', units: 18 });
    });

    step('is counted among his services, and he can be told who learned of him', async () => {
      const { nino, khidiId } = road.world;
      const { items } = await nino.ok('listServiceDeliveries', {
        query: { beneficiaryId: road.beneficiaryId },
      });
      expect(items.map((d) => [d.serviceCode, d.source, d.deliveredOn, d.units])).toEqual([
        ['professional-retraining', 'referral', '2027-04-28', 18],
        ['transport-card', 'card', '2027-02-17', 1],
        ['id-card', 'card', '2027-02-17', 1],
      ]);
      const told = await nino.ok('listDisclosures', { id: road.beneficiaryId });
      expect(new Set(told.items.map((d) => d.organisation.id))).toEqual(new Set([khidiId]));
      expect(told.items.map((d) => d.kind)).toEqual(
        expect.arrayContaining(['referralSent', 'contactShared', 'consulted']),
      );
    });
  });
}

import type { Dto } from '@gza/contract';
import { admitCompanions, at, giorgi, type Road } from '../road-world.js';
import type { Step } from '../../support/story.js';

export function applicationBeforeRelease(road: Road, step: Step): void {
  step.chapter('1. An application before release', () => {
    let notice: Dto<'ReleaseNotice'>;

    step('looks for him everywhere first: a namesake in Kakheti is somebody else', async () => {
      const { nino, levan } = road.world;
      await levan.ok('createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiary: { ...giorgi, personalNumber: '20001054321', birthDate: '1971-06-02' },
        },
      });
      const found = async (body: Dto<'DuplicateBody'>) =>
        (await nino.ok('findDuplicates', { body })).items;
      const namesake = {
        ground: 'name',
        maskedName: 'გ… ჯა…',
        bureau: { id: levan.bureauId, code: 'kakheti' },
        caseNumber: null,
        beneficiaryId: null,
        openCase: false,
      };
      expect(await found({ givenName: 'გიორგი', familyName: 'ჯაფარიძე' })).toEqual([namesake]);
      expect(await found({ givenName: 'Giorgi', familyName: 'Japaridze' })).toEqual([namesake]);
      expect(await found({ personalNumber: giorgi.personalNumber })).toEqual([]);
    });

    step('writes the prison’s notice down; from now on every spelling finds him', async () => {
      const { nino, levan } = road.world;
      notice = await nino.ok('recordReleaseNotice', {
        body: {
          beneficiary: giorgi,
          establishment: 'რუსთავის №5 დაწესებულება',
          expectedOn: '2026-12-21',
        },
      });
      expect(notice).toMatchObject({ daysLeft: 27, inWindow: true, visits: [] });
      road.beneficiaryId = notice.beneficiary.id;
      for (const text of ['ჯაფარიძე გიორგი', 'giorgi japaridze', 'Джапаридзе', '01001012345'])
        expect(
          (await nino.ok('searchBeneficiaries', { body: { text } })).items.map((hit) => hit.id),
        ).toEqual([road.beneficiaryId]);
      const body = { personalNumber: giorgi.personalNumber };
      expect((await levan.ok('findDuplicates', { body })).items).toMatchObject([
        { ground: 'personalNumber', bureau: { code: 'tbilisi' }, beneficiaryId: null },
      ]);
    });

    step('takes his application at the visit, once', async () => {
      const { nino } = road.world;
      road.today('2026-11-26');
      const body = { result: 'applied', request: 'მინდა მუშაობა და პროფესია.' } as const;
      notice = await nino.ok('recordPreReleaseVisit', { ...at(notice), body });
      expect(notice.visits).toMatchObject([{ result: 'applied', visitor: { id: nino.id } }]);
      expect(await nino.refused('recordPreReleaseVisit', { ...at(notice), body })).toEqual([
        409,
        'release-applied-already',
      ]);
      expect(await nino.ok('getApplication', { id: notice.applicationId ?? '' })).toMatchObject({
        state: 'received',
        channel: 'preReleaseVisit',
        category: 'preRelease',
        appliedOn: '2026-11-26',
        request: 'მინდა მუშაობა და პროფესია.',
      });
    });

    step('accepts: a case is open', async () => {
      const { nino } = road.world;
      const application = await nino.ok('getApplication', { id: notice.applicationId ?? '' });
      const accepted = await nino.ok('acceptApplication', { ...at(application), body: {} });
      road.caseId = accepted.caseId ?? '';
      expect(await road.currentCase()).toMatchObject({
        state: 'accepted',
        category: 'preRelease',
        caseManager: null,
        caseNumber: expect.stringMatching(/^GZ-2026-\d{6}$/u),
      });
    });
  });
}

export function managerNetworkConsents(road: Road, step: Step): void {
  step.chapter('2. A case manager, those who stand by him, and what he agrees to', () => {
    step('names the case manager with the workloads in view', async () => {
      const { nino, maka, ketevan } = road.world;
      await admitCompanions(road.world);
      const { items } = await ketevan.ok('listStaff', { query: { role: 'socialWorker' } });
      const load = new Map(items.map((s) => [s.id, s.openCases]));
      expect([load.get(nino.id), load.get(maka.id)]).toEqual([0, 2]);
      const assigned = await ketevan.ok('assignCase', {
        ...at(await road.currentCase()),
        body: { caseManagerId: nino.id },
      });
      expect(assigned.caseManager).toEqual({ id: nino.id, name: 'ნინო ბერიძე' });
    });

    step('writes down who stands by him, and his parole', async () => {
      const { nino, davit } = road.world;
      const mother = await nino.ok('addSupportPerson', {
        id: road.beneficiaryId,
        body: {
          kind: 'family',
          name: 'მანანა ჯაფარიძე',
          relation: 'დედა',
          phone: '+995 555 10 20 30',
          mayBeContacted: true,
          legalRepresentative: false,
        },
      });
      expect((await nino.ok('getSupportNetwork', { id: road.beneficiaryId })).items).toEqual([
        mother,
      ]);
      await davit.ok('recordLegalBasis', {
        id: road.beneficiaryId,
        body: {
          kind: 'parole',
          issuedBy: 'აღმოსავლეთ საქართველოს ადგილობრივი საბჭო',
          actDate: '2026-11-20',
          startsOn: '2026-12-21',
          endsOn: '2027-12-20',
          mandatoryObligations: ['სარეაბილიტაციო პროგრამა'],
          juvenileRules: false,
        },
      });
    });

    step('does not begin to assess before he has signed', async () => {
      const { nino, khidiId } = road.world;
      const begin = async () => ({ ...at(await road.currentCase()), body: {} });
      expect(await nino.refused('beginAssessment', await begin())).toEqual([
        422,
        'consent-required',
      ]);
      for (const consent of [
        { purpose: 'assessment' },
        { purpose: 'voluntaryServices' },
        { purpose: 'partnerSharing', organisationId: khidiId },
      ] as const)
        await nino.ok('recordConsent', {
          id: road.beneficiaryId,
          body: { ...consent, givenBy: 'person' },
        });
      expect((await nino.ok('beginAssessment', await begin())).state).toBe('assessment');
    });
  });
}

import type { Dto, DtoName } from '@gza/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { adminQueries } from './queries.js';
import { versionOperations, withReason, type VersionStep } from './versions.presenter.js';

/** What the administration shows, and the lists that every screen has from it, are asked for anew. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Also after a refusal: it often means that somebody else was quicker.
    onSettled: () =>
      Promise.all(
        [adminQueries.all, ['reference']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

interface Versioned {
  id: string;
  version: number;
}

interface Creation<N extends DtoName> {
  body: Dto<N>;
  idempotencyKey: string;
}

export const useCreateUser = () =>
  useChange((creation: Creation<'CreateUserBody'>) => api.createUser(creation));

export const useChangeUser = () =>
  useChange(({ of, body }: { of: Versioned; body: Dto<'ChangeUserBody'> }) =>
    api.changeUser({ id: of.id, version: of.version, body }),
  );

export const useHandOverPassword = () =>
  useChange(({ of, password }: { of: Versioned; password: string }) =>
    api.handOverPassword({ id: of.id, version: of.version, body: { password } }),
  );

export const useCreateClient = () =>
  useChange((creation: Creation<'CreateApiClientBody'>) => api.createApiClient(creation));

export const useChangeClient = () =>
  useChange(({ of, body }: { of: Versioned; body: Dto<'ChangeApiClientBody'> }) =>
    api.changeApiClient({ id: of.id, version: of.version, body }),
  );

export const useRotateSecret = () =>
  useChange(({ of, body }: { of: Versioned; body: Dto<'RotateSecretBody'> }) =>
    api.rotateApiClientSecret({ id: of.id, version: of.version, body }),
  );

export const useCreateBureau = () =>
  useChange((creation: Creation<'CreateBureauBody'>) => api.createBureau(creation));

export const useChangeBureau = () =>
  useChange(({ of, body }: { of: Versioned; body: Dto<'ChangeBureauBody'> }) =>
    api.changeBureau({ id: of.id, version: of.version, body }),
  );

export const useCreateOrganisation = () =>
  useChange((creation: Creation<'CreateOrganisationBody'>) => api.createOrganisation(creation));

export const useChangeOrganisation = () =>
  useChange(({ of, body }: { of: Versioned; body: Dto<'ChangeOrganisationBody'> }) =>
    api.changeOrganisation({ id: of.id, version: of.version, body }),
  );

export const useCreateProgramme = () =>
  useChange((creation: Creation<'CreateProgrammeBody'>) => api.createProgramme(creation));

export const useChangeProgramme = () =>
  useChange(({ of, body }: { of: Versioned; body: Dto<'ChangeProgrammeBody'> }) =>
    api.changeProgramme({ id: of.id, version: of.version, body }),
  );

export const useDraftVersion = () =>
  useChange((programmeId: string) => api.draftProgrammeVersion({ body: { programmeId } }));

export const useChangeVersion = () =>
  useChange(({ of, body }: { of: Versioned; body: Dto<'ProgrammeVersionChanges'> }) =>
    api.changeProgrammeVersion({ id: of.id, version: of.version, body }),
  );

export const useVersionStep = () =>
  useChange(
    ({
      of: { id, version },
      step,
      labels,
    }: {
      of: Versioned;
      step: VersionStep;
      labels: string;
    }): Promise<unknown> => {
      const stepNote = labels.trim();
      const body = withReason.includes(step)
        ? { reason: stepNote }
        : stepNote
          ? { note: stepNote }
          : {};
      return api[versionOperations[step]]({ id, version, body: body as { reason: string } });
    },
  );

# The API, which also serves the portal: `docker build -t gza .`

FROM node:24-slim AS build
WORKDIR /gza
ENV TURBO_TELEMETRY_DISABLED=1
# Manifests first: as long as they stay the same, so does the layer with the packages.
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY apps/demo/package.json apps/demo/
COPY apps/e2e/package.json apps/e2e/
COPY packages/client/package.json packages/client/
COPY packages/config/package.json packages/config/
COPY packages/contract/package.json packages/contract/
RUN npm ci
COPY turbo.json tsconfig.base.json ./
COPY packages packages
COPY apps apps
COPY data data
RUN npx turbo run build --filter=@gza/api --filter=@gza/web

# What the server needs to run, and nothing that only builds or tests it.
FROM node:24-slim AS packages
WORKDIR /gza
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY packages/contract/package.json packages/contract/
RUN npm ci --omit=dev --workspace=@gza/api --workspace=@gza/contract \
  # A configuration loader of the job queue could read TypeScript; the server has no such configuration.
  && rm -rf node_modules/typescript node_modules/@typescript

FROM node:24-slim
WORKDIR /gza
ENV NODE_ENV=production GZA_ENV=production GZA_WEB_DIR=/gza/apps/web/dist GZA_ASSETS_DIR=/gza/data
COPY --from=packages /gza ./
COPY --from=build /gza/packages/contract/dist packages/contract/dist
COPY packages/contract/examples.json packages/contract/examples.json
COPY --from=build /gza/apps/api/dist apps/api/dist
COPY --from=build /gza/apps/web/dist apps/web/dist
COPY data data
# A new volume takes over the owner of this folder.
RUN mkdir -p /var/lib/gza/files && chown node:node /var/lib/gza/files
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]

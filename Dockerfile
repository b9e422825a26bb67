# docker build -t colloquy . && docker run --env-file .env -v colloquy:/app/data colloquy
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without tools, the playground and what i18next may use but does not need (docs/operations.md).
RUN npm ci --omit=dev --omit=optional --workspaces=false

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY config ./config
COPY src ./src
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
# Without npm in between, so that the signal to stop reaches the bot itself.
CMD ["node", "--import", "./src/boot.mjs", "src/main.ts"]

/**
 * The one sentence after `npm ci` on an older Node, in place of npm's warnings about it (`.npmrc`
 * silences those). Here `node` is the one that npm scripts use; npm itself runs on the machine's own.
 */
const NEEDED_MAJOR = 24;

const agent = process.env.npm_config_user_agent ?? '';
const own = / node\/v(\S+)/.exec(agent)?.[1] ?? process.versions.node;
const isOld = (version) => Number.parseInt(version, 10) < NEEDED_MAJOR;

if (isOld(process.versions.node)) {
  process.stderr.write(
    `Colloquy needs Node ${NEEDED_MAJOR}, and this is ${own}: a plain \`npm ci\` brings one along.\n`,
  );
} else if (isOld(own)) {
  process.stderr.write(
    `This machine's Node is ${own}; \`npm start\` uses Node ${process.versions.node}, which came with the packages.\n`,
  );
}

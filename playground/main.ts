/** The playground alone, for any bot: `node playground/main.ts --port 3000 --token playground`. */
import { parseArgs } from 'node:util';
import { startPlayground } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    host: { type: 'string', default: '127.0.0.1' },
    token: { type: 'string', default: 'playground' },
    name: { type: 'string', default: 'Bot' },
  },
});
const { token, host, name: botName } = values;
const playground = await startPlayground({ token, host, botName, port: Number(values.port) });
process.stdout.write(
  `Page:  ${playground.pageUrl}\nREST:  ${playground.apiUrl}\nToken: ${token}\nCtrl+C stops it.\n`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    playground.close().then(() => process.exit(0));
  });
}

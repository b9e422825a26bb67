import { defineCommand } from '../command.ts';
import { optional, text } from '../option.ts';
import { requireManager, serverOf } from '../rights.ts';
import { knownSources } from '../settings/read.ts';
import { UserError } from '../user-error.ts';

const MAX_CHOICES = 25;

export const corpusRefresh = defineCommand({
  name: 'corpus refresh',
  speed: 'slow',
  visibility: 'private',
  place: 'anywhere',
  options: { source: optional(text({ max: 100 })) },
  complete: {
    source: async (partial, { sources }) =>
      sources
        .filter(({ name, label }) =>
          `${name} ${label}`.toLowerCase().includes(partial.trim().toLowerCase()),
        )
        .map(({ name, label }) => ({ name: label, value: name }))
        .slice(0, MAX_CHOICES),
  },
  async run({ source }, { desk, sources }, call) {
    serverOf(call);
    requireManager('corpus refresh', call);
    if (sources.length === 0) throw new UserError('error.sourcesOff');
    const names = source === undefined ? undefined : knownSources(source, sources);
    const asked = sources.filter(({ name }) => names === undefined || names.includes(name));
    const params = { names: asked.map(({ label }) => label).join(', ') };
    call.progress?.({ view: 'notice', message: { key: 'refresh.asking', params }, private: true });
    return { view: 'refreshed', reports: await desk.refresh(names), private: true };
  },
});

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { HealthState } from '../data/sources/health.ts';
import type { SourceReport } from '../data/sources/report.ts';
import { DELIVERY_STATES, type DeliveryCounts } from '../data/stores/deliveries.ts';

/** Figures for Prometheus, without names of people and servers. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  handled(what: { readonly kind: string; readonly command: string; readonly ms: number }): void;
  answered(what: { readonly outcome: string; readonly ms: number }): void;
}

const STATES: readonly HealthState[] = ['fresh', 'waiting', 'quiet', 'stalled', 'failed'];
/** Up to the three seconds that Discord gives for a first answer, and the minutes of slow commands. */
const SECONDS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5, 10, 30, 120];

/** What is looked at when somebody asks for the figures. */
export interface Watched {
  sources(): Promise<readonly SourceReport[]>;
  /** Of the last day. */
  deliveries(): Promise<DeliveryFigures>;
}

export interface DeliveryFigures {
  readonly byState: DeliveryCounts;
  /** Waiting although their time has come. */
  readonly due: number;
}

export function createMetrics({ sources, deliveries }: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'colloquy_' });
  const interactions = new Histogram({
    name: 'colloquy_interaction_seconds',
    help: 'From an interaction to the end of what it asked for',
    labelNames: ['kind', 'command'],
    buckets: SECONDS,
    registers,
  });
  const answers = new Histogram({
    name: 'colloquy_first_answer_seconds',
    help: 'From an interaction to its first answer, by what came of it',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  const answered = new Counter({
    name: 'colloquy_interactions_total',
    help: 'Interactions that were done with',
    labelNames: ['kind', 'command'],
    registers,
  });
  watchSources(sources, registers);
  watchDeliveries(deliveries, registers);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    handled({ kind, command, ms }) {
      answered.inc({ kind, command });
      interactions.observe({ kind, command }, ms / 1000);
    },
    answered: ({ outcome, ms }) => answers.observe({ outcome }, ms / 1000),
  };
}

/** Read when somebody looks, so that the figures are of that moment. */
function watchSources(
  sources: () => Promise<readonly SourceReport[]>,
  registers: readonly Registry[],
): void {
  new Gauge({
    name: 'colloquy_source_state',
    help: '1 for the state that a source of papers is in',
    labelNames: ['source', 'state'],
    registers: [...registers],
    async collect() {
      this.reset();
      for (const { name, health } of await sources()) {
        for (const state of STATES)
          this.set({ source: name, state }, Number(state === health.state));
      }
    },
  });
}

function watchDeliveries(deliveries: Watched['deliveries'], registers: readonly Registry[]): void {
  new Gauge({
    name: 'colloquy_deliveries_due',
    help: 'Editions that wait although their time has come',
    registers: [...registers],
    async collect() {
      this.set((await deliveries()).due);
    },
  });
  new Gauge({
    name: 'colloquy_deliveries',
    help: 'Editions whose time was in the last day or is to come, by what became of them',
    labelNames: ['state'],
    registers: [...registers],
    async collect() {
      const { byState } = await deliveries();
      for (const state of DELIVERY_STATES) this.set({ state }, byState[state] ?? 0);
    },
  });
}

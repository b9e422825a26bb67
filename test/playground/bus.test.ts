import { once } from 'node:events';
import { expect, it } from 'vitest';
import { createBus } from '../../playground/state/bus.ts';

it('goes on telling the others when one listener breaks, and warns of it', async () => {
  const bus = createBus();
  const told: string[] = [];
  bus.listen(() => {
    throw new Error('broken');
  });
  bus.listen(({ type }) => told.push(type));
  const warned = once(process, 'warning');
  bus.emit({ type: 'guild-joined' });
  expect(told).toEqual(['guild-joined']);
  expect((await warned)[0]).toMatchObject({ message: 'broken' });
});

import type { NameOf } from '../markdown/render.ts';
import { placeById } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** How mentions are named in this world. */
export const namesIn =
  (world: World): NameOf =>
  (of, id) => {
    if (of === 'person') return world.people.get(id)?.name;
    return of === 'role' ? world.roles.get(id)?.name : placeById(world, id)?.name;
  };

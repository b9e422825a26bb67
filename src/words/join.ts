interface Tree {
  readonly [key: string]: string | Tree;
}

type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * The topics of a language as one catalogue: what they have under the same key comes together.
 * Two topics may not say the same text: that is an `Error`.
 */
export function join<Topics extends readonly Tree[]>(...topics: Topics): AllOf<Topics[number]> {
  // That a merge has the keys of all cannot be said without an assertion.
  return topics.reduce<Tree>(merged, {}) as AllOf<Topics[number]>;
}

function merged(one: Tree, other: Tree): Tree {
  const result: Record<string, string | Tree> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = result[key];
    result[key] = before === undefined ? value : both(before, value, key);
  }
  return result;
}

function both(one: string | Tree, other: string | Tree, key: string): Tree {
  if (typeof one === 'object' && typeof other === 'object') return merged(one, other);
  throw new Error(`two topics have a text under “${key}”`);
}

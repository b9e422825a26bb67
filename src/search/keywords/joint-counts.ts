import type { Joint } from '../text/joints.ts';

export interface CountedJoint extends Joint {
  /** How many papers have it. */
  readonly papers: number;
}

/** Which words papers join by a hyphen: what tells that `multiagent` and `multi-agent` are one. */
export interface JointCounts {
  /** The joints that are this term where they are written as one word. */
  of(joined: string): readonly CountedJoint[];
  /** The joints of one paper. */
  add(joints: readonly Joint[]): void;
  remove(joints: readonly Joint[]): void;
  pack(): PackedJoints;
}

export interface PackedJoints {
  /** The joined term and its two parts, with blanks between. */
  readonly joints: readonly string[];
  /** How many papers have each. */
  readonly papers: Uint32Array;
}

/** Some 15,000 joints for 87,000 abstracts. */
export function createJointCounts(packed?: PackedJoints): JointCounts {
  const byJoined = new Map<string, readonly CountedJoint[]>();

  const change = (joint: Joint, step: number): void => {
    const held = byJoined.get(joint.joined) ?? [];
    const own = held.find((other) => keyOf(other) === keyOf(joint));
    const papers = (own?.papers ?? 0) + step;
    const others = held.filter((other) => other !== own);
    const left = papers > 0 ? [...others, { ...joint, papers }] : others;
    if (left.length > 0) byJoined.set(joint.joined, left);
    else byJoined.delete(joint.joined);
  };
  const changeAll = (joints: readonly Joint[], step: 1 | -1): void => {
    for (const joint of new Map(joints.map((each) => [keyOf(each), each])).values()) {
      change(joint, step);
    }
  };
  for (const [at, key] of packed?.joints.entries() ?? []) {
    const [joined = '', first = '', second = ''] = key.split(' ');
    change({ joined, parts: [first, second] }, packed?.papers[at] ?? 0);
  }

  return {
    of: (joined) => byJoined.get(joined) ?? [],
    add: (joints) => changeAll(joints, 1),
    remove: (joints) => changeAll(joints, -1),
    pack() {
      const all = [...byJoined.values()].flat();
      return { joints: all.map(keyOf), papers: Uint32Array.from(all, ({ papers }) => papers) };
    },
  };
}

/** No term has a blank. */
const keyOf = ({ joined, parts }: Joint): string => [joined, ...parts].join(' ');

/** What a delivery is written and read by. */
export const COLUMNS = [
  'id',
  'subscription_id',
  'place',
  'slot',
  'state',
  'reason',
  'attempts',
  'failures',
  'run_at',
  'edition',
  'updated_at',
] as const;

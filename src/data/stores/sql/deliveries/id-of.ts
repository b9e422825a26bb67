import { deliveryId, type PlannedDelivery } from '../../deliveries.ts';

export const idOf = ({ subscriptionId, slot }: Pick<PlannedDelivery, 'subscriptionId' | 'slot'>) =>
  deliveryId(subscriptionId, slot);

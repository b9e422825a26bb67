import type { IConfiguration, IFlattenedRuleSet } from 'dependency-cruiser';

declare const config: IFlattenedRuleSet & Pick<Required<IConfiguration>, 'options'>;
export default config;

import { OUTPUTS, type OutputName } from '../../contract/result/outputs.ts';

/** What an output of several platforms holds on one of them, where the general sentence says more than is true there. */
const ON: Readonly<Record<string, Readonly<Partial<Record<OutputName, string>>>>> = {
  dollarbox: {
    url: 'Where the container can be reached: `http://[<ipv6>]:<port>/`; empty without `port`. An IPv6 address: a runner without IPv6, as GitHub’s own, cannot open it.',
    address: 'The container’s IPv6 address.',
  },
  elasticbox: {
    url: 'The instance’s page on ElasticBox.',
    address: 'The first machine’s public address, else its private one.',
  },
  raidboxes: { url: 'Address of the WordPress box: `https://` and its domain.' },
};

/** What an output holds on the page of one platform. */
export function meaningOn(platform: string, name: OutputName): string {
  return ON[platform]?.[name] ?? OUTPUTS[name];
}

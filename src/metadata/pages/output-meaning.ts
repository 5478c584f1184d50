import { OUTPUTS, type OutputName } from '../../contract/result/outputs.ts';
import { PLATFORMS } from '../../platforms/registry.ts';

/** What an output holds on the page of one platform. */
export function meaningOn(platform: string, name: OutputName): string {
  return PLATFORMS[platform]?.outputs?.[name] ?? OUTPUTS[name];
}

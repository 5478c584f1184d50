import { Refused } from '../kit/refusals.ts';
import type { Answer } from '../plugin.ts';

/**
 * A request turned down. The body has the one key that is known, `message`; the texts are the emulator's own [inferred].
 * Source: https://elasticbox.com/documentation/api/instances/
 */
export class Refusal extends Refused<object> {
  get answer(): Answer {
    return { status: this.status, json: { message: this.message } };
  }
}

import { type Answer, Refused } from '../../plugin/plugin.ts';

/**
 * A request turned down. The body has the one key that is known, `message`; the texts are the emulator's own [inferred].
 * Source: https://elasticbox.com/documentation/api/instances/
 */
export class Refusal extends Refused {
  /** The answer in a form of the switch `error-body`. */
  answer(form: string): Answer {
    const { status, message } = this;
    if (form === 'empty') return { status };
    return form === 'text' ? { status, text: message } : { status, json: { message } };
  }
}

const SIZE = 20;
const RETRY = 1;
const TIMEOUT = 2;
const SUCCESS = 1;

/**
 * A bucket of 20 tokens that all calls of a client share: a retry takes 1, after a timeout 2, a success gives
 * 1 back. When it is empty nothing is retried any more, so that lists, retries and polls cannot multiply.
 */
export class RetryBudget {
  #tokens = SIZE;

  /** Takes what a retry costs; false when there is not enough left. */
  spend(afterTimeout: boolean): boolean {
    const cost = afterTimeout ? TIMEOUT : RETRY;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }

  /** A call succeeded. */
  succeed(): void {
    this.#tokens = Math.min(SIZE, this.#tokens + SUCCESS);
  }
}

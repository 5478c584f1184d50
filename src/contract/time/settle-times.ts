/** What is known of how long a platform takes to settle one kind of resource after its creation. */
export interface SettleTimes {
  /** For people: `volume`. */
  readonly what: string;
  /** Hardly any is settled sooner, in milliseconds. */
  readonly from: number;
  /** Most are settled by then, in milliseconds. */
  readonly to: number;
  /** Where this is from; begins with `[inferred]` when no page tells it. */
  readonly source: string;
}

/** How far a call has come. */
export interface CallProgress {
  attempts: number;
  /** When the last attempt was sent, by the runner's clock. */
  sent: number;
  /** Times a 429 was waited for without counting as a try. */
  limited: number;
  unclear: boolean;
  repeatedOnce: boolean;
  renewed: boolean;
  redirected: boolean;
}

/** A call that was not tried yet. */
export function begun(): CallProgress {
  const fresh = { unclear: false, repeatedOnce: false, renewed: false, redirected: false };
  return { attempts: 0, limited: 0, sent: 0, ...fresh };
}

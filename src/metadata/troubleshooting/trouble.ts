/** An error that a step can end with: its title with `…` for what differs, why it comes, and what helps. */
export interface Trouble {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

/** Declares one. */
export const trouble = (title: string, cause: string, fix: string): Trouble => ({ title, cause, fix });

/** Ends a request, thrown anywhere while a platform answers; `Plugin.refused` makes the platform's envelope of it. */
export class Refused<Details extends object = object> extends Error {
  readonly status: number;
  /** What is told besides; nothing of it is needed. */
  readonly details: Details;

  constructor(status: number, message: string, details: Details = {} as Details) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

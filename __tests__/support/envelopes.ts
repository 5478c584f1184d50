/*
 * What each platform's refusals look like, for faults that stand for the platform itself. Anything else is
 * somebody else's answer.
 */

/** DollarBox's: a code. */
export function dollarboxError(code: string, message = 'In their words.') {
  return { error: { code, message, detail: {} } };
}

/** ElasticBox's: a message. */
export function elasticboxError(message = 'In their words.') {
  return { message };
}

/** Raidboxes': when, what, where, and the id of the request. */
export function raidboxesError(message = 'In their words.') {
  return {
    timestamp: '2025-12-01T16:14:54+00:00',
    message,
    path: '/v1/boxes',
    request_id: 'req_5450b035',
  };
}

/** Versio.io's: a text. */
export function versioError(message = 'In their words.') {
  return { error: message };
}

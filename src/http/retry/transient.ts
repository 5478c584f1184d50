import { AnswerShapeError, HttpError, NetworkError } from '../failure/errors.ts';
import { classify, isSuccess } from './classify.ts';

/** True for an error of a safe call that another try may well not meet: the retry table's word, per call. */
export function isTransient(error: unknown): boolean {
  if (error instanceof HttpError) {
    const { status, permanent } = error;
    return isRetry(classify('safe', { kind: 'status', status, permanent }));
  }
  if (error instanceof NetworkError) {
    const { reason, phase } = error;
    return isRetry(classify('safe', { kind: 'network', reason, phase }));
  }
  if (!(error instanceof AnswerShapeError)) return false;
  return isRetry(classify('safe', { kind: 'shape', problem: error.problem, status: error.status ?? 200 }));
}

/** True for an error that was told with a success: what was asked for may have been done all the same. */
export function isWithinSuccess(error: unknown): error is HttpError {
  return error instanceof HttpError && isSuccess(error.status);
}

function isRetry(verdict: string): boolean {
  return verdict === 'retry' || verdict === 'retry-once';
}

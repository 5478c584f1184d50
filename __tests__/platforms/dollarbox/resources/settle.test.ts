import { describe, expect, it } from '@jest/globals';
import type { Container, Volume } from '../../../../src/platforms/dollarbox/api/schema.ts';
import { judgeContainer } from '../../../../src/platforms/dollarbox/containers/container-kind.ts';
import {
  endedBadly,
  failureReason,
  hasFailed,
} from '../../../../src/platforms/dollarbox/resources/settle.ts';
import { VOLUMES } from '../../../../src/platforms/dollarbox/volumes/volume-kind.ts';
import { container, volume } from '../samples.ts';

const ADDRESS = '2001:db8::1';

describe('judgeContainer', () => {
  it.each([
    { status: 'pending', address: '', judged: 'pending' },
    { status: 'pending', address: ADDRESS, judged: 'pending' },
    { status: 'provisioning', address: '', judged: 'pending' },
    { status: 'running', address: '', judged: 'pending' },
    { status: 'running', address: ADDRESS, judged: 'settled' },
    { status: ' Running ', address: ADDRESS, judged: 'settled' },
    { status: 'failed', address: '', judged: 'settled' },
    { status: 'error', address: '', judged: 'settled' },
    { status: 'crashed', address: ADDRESS, judged: 'settled' },
    { status: 'stopped', address: ADDRESS, judged: 'settled' },
    { status: 'suspended', address: ADDRESS, judged: 'settled' },
    { status: 'deleted', address: '', judged: 'settled' },
    { status: 'deleting', address: '', judged: 'pending' },
    { status: '', address: '', judged: 'pending' },
    { status: 'bound', address: ADDRESS, judged: 'unknown' },
    { status: 'hibernating', address: ADDRESS, judged: 'unknown' },
    { status: 'not running', address: ADDRESS, judged: 'unknown' },
  ])('$status with address "$address": $judged', ({ status, address, judged }) => {
    expect(judgeContainer(container({ status, ipv6_address: address }))).toBe(judged);
  });
});

describe('judge of a volume', () => {
  it.each([
    { status: 'pending', judged: 'pending' },
    { status: 'provisioning', judged: 'pending' },
    { status: 'bound', judged: 'settled' },
    { status: 'BOUND', judged: 'settled' },
    { status: 'failed', judged: 'settled' },
    { status: 'running', judged: 'unknown' },
    { status: 'available', judged: 'unknown' },
  ])('$status: $judged', ({ status, judged }) => {
    expect(VOLUMES.settling?.judge(volume({ status }))).toBe(judged);
  });
});

it('tells what is broken from what was stopped: only the former is recreated', () => {
  const all = ['failed', 'error', 'crashed', 'stopped', 'suspended', 'running', 'deleted'];
  expect(all.filter((status) => hasFailed({ status }))).toEqual(['failed', 'error', 'crashed']);
  expect(all.filter((status) => endedBadly({ status }))).toEqual(all.slice(0, 5));
});

describe('failureReason', () => {
  it.each<{ fields: Partial<Container & Volume>; reason: string }>([
    { fields: {}, reason: '' },
    { fields: { error: 'no such image' }, reason: 'no such image' },
    { fields: { error: '  ', status_message: 'pull failed' }, reason: 'pull failed' },
    { fields: { error: null, status_reason: 'ImagePullBackOff' }, reason: 'ImagePullBackOff' },
    { fields: { error: { code: 1 }, message: 'the last' }, reason: 'the last' },
  ])('$fields: "$reason"', ({ fields, reason }) => {
    expect(failureReason(container(fields))).toBe(reason);
    expect(failureReason(volume(fields))).toBe(reason);
  });
});

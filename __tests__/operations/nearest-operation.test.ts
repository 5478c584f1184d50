import { describe, expect, it } from '@jest/globals';
import { OPERATIONS } from '../../src/operations/index.ts';
import { nearestOperations } from '../../src/operations/nearest-operation.ts';

const NAMES = Object.keys(OPERATIONS);

describe('an operation that is none', () => {
  it.each([
    ['deploy', 'deploy-box'],
    ['delete-instance', 'terminate-instance'],
    ['upload-certificate', 'upload-ssl'],
    ['kubeconfig', 'issue-kubeconfig'],
    ['get-kubeconfig', 'issue-kubeconfig'],
    ['delete-kubeconfig', 'revoke-kubectl-credential'],
    ['dollarbox-create-container', 'create-container'],
    ['create_container', 'create-container'],
    ['createContainer', 'create-container'],
    ['Create Container', 'create-container'],
    ['create-contaner', 'create-container'],
    ['deply-box', 'deploy-box'],
    ['issue-kubeconfg', 'issue-kubeconfig'],
    ['restart-instance', 'start-instance'],
    ['renew-ssl', 'upload-ssl'],
    ['install-cert', 'upload-ssl'],
    ['get-certificate', 'get-ssl'],
    ['check-certificates', 'check-ssl'],
    ['save-state', 'record-state'],
    ['delete-state', 'retire-state'],
    ['invite-member', 'create-invitation'],
    ['invite', 'create-invitation'],
    ['list-sites', 'list-wordpress-boxes'],
    ['restart-container', 'update-container'],
    ['upsert-container', 'create-container'],
    ['create-box', 'deploy-box'],
    ['list-users', 'list-members'],
    ['remove-container', 'delete-container'],
    ['list-container', 'list-containers'],
    ['send-notification', 'send-event'],
    ['raw-call', 'call-api'],
    ['costs', 'report-usage'],
    ['cleanup-previews', 'sweep-previews'],
    ['add-volume', 'create-volume'],
    ['update-instanse', 'update-instance'],
  ])('%s is first thought to be %s', (wrong, right) => {
    expect(nearestOperations(wrong, NAMES)[0]).toBe(right);
  });

  it.each(['xyzzy', '', '-', '✓', 'stop-container', 'create-org'])('%j is thought to be nothing', (wrong) => {
    expect(nearestOperations(wrong, NAMES)).toEqual([]);
  });

  it('is thought to be a preview of whatever kind when one is to be created', () => {
    expect(nearestOperations('create-preview', NAMES)).toContain('preview-container');
  });

  it.each([
    ['create-preview', ['preview-box', 'preview-container', 'preview-namespace']],
    ['preview', ['preview-box', 'preview-container', 'preview-namespace']],
    ['preview-contaner', ['preview-container']],
    ['list', ['list-boxes', 'list-orgs', 'list-states']],
  ])('%s is thought to be the nearest first of equally likely ones', (wrong, first) => {
    expect(nearestOperations(wrong, NAMES)).toEqual(first);
  });

  it('is thought to be three at most, and quickly', () => {
    expect(nearestOperations('instance', NAMES)).toHaveLength(3);
    expect(nearestOperations('a-'.repeat(50_000), NAMES)).toEqual([]);
  });

  it('is thought to be itself when it is one', () => {
    for (const name of NAMES) expect(nearestOperations(name, NAMES)[0]).toBe(name);
  });
});

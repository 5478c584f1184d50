import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One step of the demonstration. */
export interface Scene {
  /** What it is asked for by; scenes of the same name belong together. */
  readonly name: string;
  readonly title: string;
  /** What a reader should notice. */
  readonly note: string;
  /** The step's `with:` block, without the address and the token. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What happened to pull request 7, for a workflow that runs on pull requests. */
  readonly pullRequest?: 'opened' | 'closed';
  /** It is there to fail. */
  readonly red?: boolean;
}

/** Test certificates with a hundred years to live; the keys guard nothing. */
const CERTIFICATES = resolve(import.meta.dirname, '../../__tests__/certificates/fixtures');

/** The four heart operations, a dry run, a failure and a preview's life. */
export function scenes(): readonly Scene[] {
  return [
    {
      name: 'container',
      title: 'Create a container and wait until it runs',
      note: 'A second run of the same step would end `unchanged`.',
      inputs: {
        operation: 'create-container',
        org: 'acme',
        name: 'web-pr-7',
        image: 'ghcr.io/acme/web:1.2.0',
        port: '8080',
        env: 'LOG_LEVEL=info',
      },
    },
    {
      name: 'kubeconfig',
      title: 'Issue a kubeconfig for the job',
      note: 'The post step deletes the file and revokes the credential.',
      inputs: {
        operation: 'issue-kubeconfig',
        org: 'acme',
        namespace: 'web',
      },
    },
    {
      name: 'box',
      title: 'Deploy a box',
      note: 'The version, the policy and every variable are looked up and checked before anything is sent.',
      inputs: {
        operation: 'deploy-box',
        workspace: 'operations',
        box: 'web',
        'box-version': '1.1.0',
        name: 'shop-pr-7',
        tags: 'pr-7, shop',
        lease: '12h',
        policy: 'linux-small',
        variables: 'GIT_SHA: 0e1a57b0\nnginx.http: 8081',
      },
    },
    {
      name: 'certificate',
      title: 'Upload an SSL certificate',
      note: 'Key, chain, dates and names are checked before the first request; the fingerprint is proven after.',
      inputs: {
        operation: 'upload-ssl',
        email: 'deploy@example.com',
        password: 'demo-password-for-deploy',
        box: 'acme-corp.com',
        certificate: readFileSync(resolve(CERTIFICATES, 'acme-rsa-fullchain.pem'), 'utf8'),
        'private-key': readFileSync(resolve(CERTIFICATES, 'acme-rsa.key'), 'utf8'),
      },
    },
    ...previewScenes(),
    {
      name: 'dry-run',
      title: 'Look at a change before it is made',
      note: 'Nothing is written; the plan says what would be, field by field.',
      inputs: {
        operation: 'create-container',
        org: 'acme',
        name: 'web-pr-7',
        image: 'ghcr.io/acme/web:1.3.0',
        env: 'LOG_LEVEL=debug',
        'dry-run': 'true',
      },
    },
    {
      name: 'failure',
      title: 'A container that does not start',
      note: 'The error says what the platform said, what is left, and what to do next; `id` is set all the same.',
      red: true,
      inputs: {
        operation: 'create-container',
        org: 'acme',
        name: 'broken',
        image: 'ghcr.io/acme/web:fail',
      },
    },
  ];
}

/** A preview's life: the pull request is opened, and closed. */
function previewScenes(): readonly Scene[] {
  const inputs = {
    operation: 'preview-container',
    org: 'acme',
    name: 'shop',
    image: 'ghcr.io/acme/shop:0e1a57b0',
    port: '8080',
    comment: 'true',
    environment: 'previews',
  };
  return [
    {
      name: 'preview',
      title: 'Keep a preview for a pull request: opened',
      note: 'One comment and one deployment tell of it; a push updates all three.',
      inputs,
      pullRequest: 'opened',
    },
    {
      name: 'preview',
      title: 'Keep a preview for a pull request: closed',
      note: 'The same step takes the preview down, rewrites the comment and ends the deployment.',
      inputs,
      pullRequest: 'closed',
    },
  ];
}

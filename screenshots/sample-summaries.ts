import type { Span } from '../src/contract/time/timeline.ts';
import { type CommentFacts, renderComment } from '../src/reporting/comment/comment-body.ts';
import { renderSummary, type SummaryFacts } from '../src/reporting/summary/summary.ts';

/** A summary or comment to take a picture of. */
export interface Sample {
  readonly name: string;
  readonly markdown: string;
  /** Height of the picture when it is wide, in pixels. */
  readonly height: number;
}

const NOTHING: Omit<SummaryFacts, 'operation' | 'platform'> = {
  result: undefined,
  problem: undefined,
  tolerated: false,
  known: {},
  evidence: [],
  spans: [],
};

const WAITED: readonly Span[] = [
  { activity: 'call', label: 'GET /api/v1/containers/', from: 20, to: 340 },
  { activity: 'call', label: 'POST /api/v1/containers/', from: 340, to: 900 },
  { activity: 'pause', label: 'POST /api/v1/containers/', from: 900, to: 3_900 },
  { activity: 'call', label: 'POST /api/v1/containers/', from: 3_900, to: 4_300 },
  { activity: 'wait', label: 'container web (123): pending', from: 4_300, to: 21_000 },
  { activity: 'wait', label: 'container web (123): provisioning', from: 21_000, to: 43_000 },
];

/** Summaries and comments of each kind, with invented data. */
export async function sampleSummaries(): Promise<readonly Sample[]> {
  return [
    { name: 'summary-created', height: 640, markdown: created() },
    { name: 'summary-failed', height: 760, markdown: failed() },
    { name: 'summary-plan-and-list', height: 760, markdown: planned() + listed() },
    { name: 'comment', height: 900, markdown: commentUp() + commentFailed() + commentDown() },
  ];
}

function created(): string {
  return renderSummary({
    ...NOTHING,
    operation: 'create-container',
    platform: 'DollarBox',
    result: {
      outcome: 'created',
      changed: true,
      title: 'Container web-pr-7 is running.',
      facts: [
        { label: 'Container', value: 'web-pr-7 (123)' },
        { label: 'Image', value: 'ghcr.io/acme/web:0e1a57b0' },
        { label: 'Status', value: 'running' },
        { label: 'Address', value: '2001:db8::7b' },
        { label: 'URL', value: 'http://[2001:db8::7b]:8080/' },
      ],
    },
    spans: WAITED,
  });
}

function failed(): string {
  return renderSummary({
    ...NOTHING,
    operation: 'deploy-box',
    platform: 'ElasticBox',
    problem: {
      outcome: 'failed',
      title: 'Deploying instance shop-pr-7 (i-a1b2c3) failed',
      lines: [
        'Instance shop-pr-7 (i-a1b2c3) became unavailable: deploy failed.',
        'Next: Read the agent’s log on the machine: /var/log/elasticbox/elasticbox-agent.log (Linux, by SSH).',
      ],
    },
    known: {
      id: 'i-a1b2c3',
      name: 'shop-pr-7',
      status: 'unavailable',
      url: 'https://elasticbox.example.com/#/instances/i-a1b2c3/shop-pr-7',
    },
    evidence: [
      {
        heading: 'install of box web ended with exit code 3',
        lines: ['+ apt-get install -y shop', 'E: Unable to locate package shop', 'exit 3'],
      },
    ],
    spans: [
      { activity: 'call', label: 'POST /services/instances', from: 400, to: 900 },
      { activity: 'wait', label: 'instance shop-pr-7: processing (deploy)', from: 900, to: 95_000 },
    ],
  });
}

function planned(): string {
  return renderSummary({
    ...NOTHING,
    operation: 'create-container',
    platform: 'DollarBox',
    result: {
      outcome: 'planned',
      changed: true,
      title: 'Looked at container web.',
      plan: [
        {
          action: 'update',
          target: 'container web (123)',
          fields: [
            { field: 'image', from: 'ghcr.io/acme/web:1.2.0', to: 'ghcr.io/acme/web:1.3.0' },
            { field: 'env LOG_LEVEL', from: '(set)', to: '(changed)' },
          ],
        },
      ],
    },
  });
}

function listed(): string {
  return renderSummary({
    ...NOTHING,
    operation: 'check-ssl',
    platform: 'Raidboxes',
    result: {
      outcome: 'listed',
      changed: false,
      title: 'One of 3 certificates is due.',
      table: {
        columns: ['Box', 'Domain', 'Days left', 'Expires', ''],
        rows: [
          ['wp4x7kz', 'acme-corp.com', '10', '2030-03-17T17:46:40Z', 'due'],
          ['wp9k2ab', 'shop.example.com', '61', '2030-05-07T08:00:00Z', ''],
          ['wp1c3de', 'blog.example.com', '', '', 'platform-managed'],
        ],
      },
    },
  });
}

const PREVIEW: Omit<CommentFacts, 'outcome' | 'state' | 'title'> = {
  subject: 'preview web-pr-7',
  lines: [],
  facts: [],
  commit: '0e1a57b0c0ffee00000000000000000000000000',
  commitUrl: 'https://github.example.com/acme/web/commit/0e1a57b0c0ffee00000000000000000000000000',
  runUrl: 'https://github.example.com/acme/web/actions/runs/1',
  took: 43_000,
  now: new Date(Date.UTC(2030, 2, 17, 17, 46, 40)),
};

function commentUp(): string {
  return renderComment('<!-- sample -->', {
    ...PREVIEW,
    outcome: 'created',
    state: 'up',
    title: 'Container web-pr-7 is running.',
    facts: [
      { label: 'Image', value: 'ghcr.io/acme/web:0e1a57b0' },
      { label: 'Status', value: 'running' },
      { label: 'URL', value: 'http://[2001:db8::7b]:8080/' },
    ],
  });
}

function commentFailed(): string {
  return renderComment('<!-- sample -->', {
    ...PREVIEW,
    outcome: 'failed',
    state: 'failed',
    title: 'Container web-pr-7 did not start',
    lines: [
      'Container web-pr-7 (123) ended as failed; DollarBox gives no reason.',
      'Next: Check that the image is public and its tag exists for linux/amd64.',
    ],
    facts: [{ label: 'status', value: 'failed' }],
  });
}

function commentDown(): string {
  return renderComment('<!-- sample -->', {
    ...PREVIEW,
    outcome: 'deleted',
    state: 'down',
    title: 'Deleted container web-pr-7 (123).',
    took: 2_100,
  });
}

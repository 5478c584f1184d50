import { describe, expect, it } from '@jest/globals';
import { renderSummary, type SummaryFacts } from '../../../src/reporting/summary/summary.ts';

const HOSTILE = '</details><script>x</script> | ![](http://evil.example) @octocat `\n# x';

function render(facts: Partial<SummaryFacts> = {}): string {
  return renderSummary({
    operation: 'create-container',
    platform: 'DollarBox',
    result: undefined,
    problem: undefined,
    tolerated: false,
    known: {},
    evidence: [],
    spans: [],
    ...facts,
  });
}

/** Tags that stand in a summary, ours by construction. */
function tags(text: string): string[] {
  return [...new Set(text.match(/<[^>]*>/g) ?? [])].sort();
}

describe('a summary', () => {
  it('of a result has outcome, facts and where the time went', () => {
    const text = render({
      result: {
        outcome: 'created',
        changed: true,
        title: 'Container web is running.',
        facts: [
          { label: 'Container', value: 'web (123)' },
          { label: 'URL', value: 'http://[2001:db8::7b]:8080/' },
        ],
      },
      spans: [{ activity: 'call', label: 'POST /api/v1/containers/', from: 0, to: 6_000 }],
    });
    expect(text).toMatch(/^### ✅ create-container&#58; created\n|^### ✅ create-container: created\n/);
    expect(text).toContain('Container web is running.');
    expect(text).toContain('<sub>DollarBox · 6 s</sub>');
    expect(text).toContain('<a href="http://&#91;2001:db8::7b&#93;:8080/">');
    expect(text).toContain('```mermaid\ngantt\n');
    expect(text.endsWith('\n\n')).toBe(true);
  });

  it('of a quick step has no chart', () => {
    const spans = [{ activity: 'call', label: 'POST /api/v1/containers/', from: 0, to: 4_999 }] as const;
    expect(render({ spans })).not.toContain('mermaid');
  });

  it.each([
    ['created', true, '✅'],
    ['unchanged', false, '☑️'],
  ] as const)('marks %s', (outcome, changed, mark) => {
    expect(render({ result: { outcome, changed, title: 'x' } })).toContain(`### ${mark}`);
  });

  it('of a failure has what is known, and its evidence', () => {
    const text = render({
      problem: {
        outcome: 'failed',
        title: 'Container web failed',
        lines: ['It ended badly.', 'Next: look.'],
      },
      known: { id: '123', status: 'failed', url: 'javascript:alert(1)' },
      evidence: [{ heading: 'Logs', lines: ['</pre>one', 'two'] }],
    });
    expect(text).toContain('### ❌');
    expect(text).toContain('> It ended badly.\n>\n> Next&#58; look.');
    expect(text).toContain('- **Id:** <code>123</code>');
    expect(text).not.toContain('href="javascript');
    expect(text).toContain('<pre>&lt;/pre&gt;one\ntwo</pre>');
  });

  it('of a failure that is tolerated is a warning', () => {
    const problem = { outcome: 'timed-out', title: 'x', lines: [] };
    expect(render({ problem, tolerated: true })).toContain('### ⚠️');
  });

  it('of a plan names fields, and of a list its rows', () => {
    const plan = [
      { action: 'update', target: 'container web', fields: [{ field: 'image', from: 'a:1', to: 'a:2' }] },
      { action: 'none', target: 'volume data' },
    ] as const;
    const planned = render({ result: { outcome: 'planned', changed: true, title: 'x', plan } });
    expect(planned).toContain('| update | container web |  |  |');
    expect(planned).toContain('| nothing to do | volume data |');
    const rows = Array.from({ length: 250 }, (_, at) => [`name-${at}`, 'https://evil.example/']);
    const listed = render({
      result: { outcome: 'listed', changed: false, title: 'x', table: { columns: ['name', 'status'], rows } },
    });
    expect(listed).toContain('name-199');
    expect(listed).not.toContain('name-200');
    expect(listed).toContain('… and 50 more.');
    expect(listed).not.toContain('href');
  });

  it('shows text from anywhere as text, wherever it stands', () => {
    const text = render({
      operation: HOSTILE,
      platform: HOSTILE,
      result: {
        outcome: HOSTILE as 'read',
        changed: false,
        title: HOSTILE,
        facts: [{ label: HOSTILE, value: HOSTILE }],
        plan: [
          { action: 'update', target: HOSTILE, fields: [{ field: HOSTILE, from: HOSTILE, to: HOSTILE }] },
        ],
        table: { columns: [HOSTILE], rows: [[HOSTILE]] },
      },
      problem: { outcome: HOSTILE, title: HOSTILE, lines: [HOSTILE] },
      evidence: [{ heading: HOSTILE, lines: [HOSTILE] }],
      spans: [{ activity: 'call', label: HOSTILE, from: 0, to: 6_000 }],
    });
    const ours = [
      '<code>',
      '</code>',
      '<details>',
      '</details>',
      '<pre>',
      '</pre>',
      '<sub>',
      '</sub>',
      '<summary>',
      '</summary>',
    ];
    expect(tags(text).filter((tag) => !ours.includes(tag))).toEqual([]);
    const chart = /```mermaid\n([^`]*)```/.exec(text)?.[1] ?? '';
    expect(chart).not.toMatch(/[<>#@!|]/);
    expect(text.replace(/```mermaid|```/g, '')).not.toMatch(/[`!@]|\]\(|^# /m);
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  });

  it('ends far below what GitHub takes, whole tags included', () => {
    const rows = Array.from({ length: 200 }, () => Array.from({ length: 8 }, () => '<'.repeat(600)));
    const facts = Array.from({ length: 400 }, (_, at) => ({ label: `f${at}`, value: '<'.repeat(600) }));
    const result = {
      outcome: 'listed',
      changed: false,
      title: 'x',
      facts,
      table: { columns: [], rows },
    } as const;
    const text = render({ result });
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text.endsWith('_Shortened._\n\n')).toBe(true);
    expect(text.match(/<code>/g)?.length).toBe(text.match(/<\/code>/g)?.length);
  });
});

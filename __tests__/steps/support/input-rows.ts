/** What somebody wrote into one input of `create-container`, and what becomes of it. */
export interface InputRow {
  readonly name: string;
  readonly input: string;
  readonly text: string;
  /** Files of the workspace by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** The name of the field that is sent, where it is not the input's. */
  readonly field?: string;
  /** The field that is sent; nothing is sent without it. */
  readonly sent?: unknown;
  /** What the step says: in its error, or in its warnings where something is sent. */
  readonly said?: RegExp;
}

const A64 = 'a'.repeat(64);
const BASE64 = `${'QUJD'.repeat(19)}\n${'QUJD'.repeat(10)}QQ==`;

function sent(input: string, rows: readonly (readonly [string, unknown, RegExp?])[]): readonly InputRow[] {
  return rows.map(([text, value, said]) => ({ name: text, input, text, sent: value, ...(said && { said }) }));
}

function refused(input: string, rows: readonly (readonly [string, RegExp])[]): readonly InputRow[] {
  return rows.map(([text, said]) => ({ name: text, input, text, said }));
}

/** Shapes of issues of docker/build-push-action, docker/metadata-action, github/docs, elgohr/Publish-Docker-Github-Action. */
export const IMAGES: readonly InputRow[] = [
  ...[
    'registry.acme.test:5000/team/web:1.0',
    `localhost:5000/web@sha256:${A64}`,
    `ghcr.io/acme/web:v1@sha256:${A64}`,
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/api:9f1c2ab',
    'europe-west3-docker.pkg.dev/my-proj-1/repo/web:latest',
    'registry.gitlab.com/group/sub/project/image:feature-x',
    '[2001:db8::1]:5000/web:1',
    'REGISTRY.ACME.TEST/web:1',
    'ghcr.io/acme/web---x:1',
    'nginx',
  ].map((text) => ({ name: text, input: 'image', text, sent: text })),
  ...refused('image', [
    ['ghcr.io/acme/web:refs/heads/main', /a tag with \/ in it.*Write ghcr\.io\/acme\/web:refs-heads-main /],
    ['ghcr.io/acme/web:feature-#6-skillquiz', /a tag with # in it.*Write ghcr\.io\/acme\/web:feature-/],
    ['ghcr.io/acme/npp-app-test/:unstable', /Write ghcr\.io\/acme\/npp-app-test:unstable /],
    ['/acme/pdk-centos:master', /an empty part.*Write acme\/pdk-centos:master /],
    ['nipreps/smriprep:', /an empty tag.*Write nipreps\/smriprep /],
    ['ghcr.io/Acme/Web:1', /capitals.*Write ghcr\.io\/acme\/web:1 /],
    ['splitbrain/dokuwiki:${GITHUB_REF##*/}', /an expression or a variable that nothing filled in/],
    ['acme/web:{{ .Tag }}', /an expression or a variable that nothing filled in/],
    ['acme/web:%TAG%', /an expression or a variable that nothing filled in/],
    [`sha256:${A64}`, /is a digest without its image/],
    [`web:sha256:${A64}`, /in place of an @\. Write web@sha256:a/],
    ['docker://alpine:3.8', /begins with a scheme.*Write alpine:3\.8 /],
    ['https://hub.docker.com/_/nginx', /a scheme.*Write nginx /],
    ['https://hub.docker.com/r/acme/web/tags', /a scheme.*Write acme\/web /],
    ['docker pull nginx:1', /white space.*Write nginx:1 /],
    ['ghcr.io/acme /web', /white space.*Write ghcr\.io\/acme\/web /],
    ['ghcr.io/acme/web:v1 # prod', /white space.*Write ghcr\.io\/acme\/web:v1 /],
    ['FROM nginx:1', /white space.*Write nginx:1 /],
    ['docker run -d nginx:1', /white space in it \(given/],
    ['nginx@latest', /a digest that is not written as sha256.*Write nginx:latest /],
    ['nginx::1', /a tag with : in it.*Write nginx:1 /],
    ['registry.acme.test:/web', /a registry that is no host name\. Write registry\.acme\.test\/web /],
    ['ghcr.io\\acme\\web:1', /other signs.*Write ghcr\.io\/acme\/web:1 /],
    ['image: nginx:1', /white space.*Write nginx:1 /],
    ['["ghcr.io/acme/web:1"]', /one image, not a list\. Write ghcr\.io\/acme\/web:1 /],
    ['nginx:1.25\u200b', /an invisible character.*Write nginx:1\.25 /],
    ['acme/web:latest"', /Write acme\/web:latest /],
    ['ghcr.io/acme/_web..x:1', /other signs.*Write ghcr\.io\/acme\/web\.x:1 /],
    ['ghcr.io:99999/acme/web', /a port above 65535/],
    ['user:pass@registry.test/web', /^image: must not hold a user name or password\n/],
  ]),
];

/** Shapes of compose files, Dockerfiles, task definitions of ECS and Kubernetes manifests. */
export const COMMANDS: readonly InputRow[] = [
  ...sent('command', [
    ['npm run start', ['npm', 'run', 'start']],
    ['sh -c "echo hi && sleep 1"', ['sh', '-c', 'echo hi && sleep 1']],
    [`sh -c 'echo "it'\\''s"'`, ['sh', '-c', 'echo "it\'s"']],
    ['["node","server.js","--port","8080"]', ['node', 'server.js', '--port', '8080']],
    [JSON.stringify('["node","a b"]'), ['node', 'a b']],
    ['- sh\n- -c\n- |\n  echo a\n  echo b', ['sh', '-c', 'echo a\necho b\n']],
    ['node\nserver.js\n--title=a b', ['node', 'server.js', '--title=a b']],
    ['--config=/etc/x,y --list a,b', ['--config=/etc/x,y', '--list', 'a,b']],
    [
      '/bin/bash -lc "exec java $JAVA_OPTS -jar app.jar"',
      ['/bin/bash', '-lc', 'exec java $JAVA_OPTS -jar app.jar'],
    ],
    [`--flag "a=b c" -x ''`, ['--flag', 'a=b c', '-x', '']],
    ['"C:\\Program Files\\node.exe" app.js', ['C:\\Program Files\\node.exe', 'app.js']],
    ['[]', []],
    ['[true, 1]', ['true', '1']],
    ['- --help', ['--help']],
    ['npm\n\nstart\n', ['npm', 'start']],
    [String.raw`echo a\\b "c\nd"`, ['echo', 'a\\b', 'c\\nd']],
    ['"npm start"', ['npm start'], /is one word with blanks in it/],
    ['- node server.js', ['node server.js'], /is one word with blanks in it/],
    ['node server.js # start', ['node', 'server.js', '#', 'start'], /has # outside quotes/],
    ['echo “hi there”', ['echo', '“hi', 'there”'], /has “ outside quotes/],
    ['npm start; sleep 5', ['npm', 'start;', 'sleep', '5'], /has ; outside quotes/],
    ['FOO=bar node x.js', ['FOO=bar', 'node', 'x.js'], /has = outside quotes/],
  ]),
  ...refused('command', [
    ['null', /must be arguments, not a null or a map; write \["node", "server\.js"\]/],
    ['npm start \\', /ends in a backslash/],
    ['{a,b}', /must be arguments, not a null or a map/],
    ["''", /has an empty program/],
    ['["npm" "start"]', /a quote, bracket or colon is missing/],
    ['{"cmd": "x"}', /must be arguments, not a null or a map/],
    ['""', /has an empty program; write \[\] for none/],
    ['echo "unclosed', /opens a quote and does not close it/],
    ['[ -f x ] && y', /a text that begins with \[ or - is read as a list/],
    ['["node", null]', /holds a null/],
  ]),
];

/** Shapes of issues of SpicyPizza/create-envfile, motdotla/dotenv, aws-actions, deploy-cloudrun. */
export const ENVS: readonly InputRow[] = [
  ...sent('env', [
    [
      JSON.stringify({ A: '1', B: 'x: y', C: 'multi\nline', D: '' }, null, 2),
      { A: '1', B: 'x: y', C: 'multi\nline', D: '' },
    ],
    [JSON.stringify(JSON.stringify({ A: '1' })), { A: '1' }],
    ['# comment\n\nexport X=1\nEMPTY=\nSPACES=a b  ', { X: '1', EMPTY: '', SPACES: 'a b  ' }],
    ['\ufeffA=1\nB=2', { A: '1', B: '2' }],
    ['A=$HOME\nB=`date`\nD=$$', { A: '$HOME', B: '`date`', D: '$$' }],
    ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['      A=1\n      B=2', { A: '1', B: '2' }],
    ['A: yes\nB: 1.10\nC: 0123', { A: 'yes', B: '1.10', C: '0123' }],
    ['spring.datasource.url=jdbc:x', { 'spring.datasource.url': 'jdbc:x' }],
    ['DB="postgres://h"\nK=1', { DB: '"postgres://h"', K: '1' }, /keeps the quotes around the value of DB/],
    ['A=1,B=2', { A: '1,B=2' }, /has one line, which is one variable/],
    ['A=1 B=2', { A: '1 B=2' }, /has one line, which is one variable/],
    ['A==b', { A: '=b' }],
    ['A=(1 2)', { A: '(1 2)' }],
    ['A: |\n  x\n  y\nB: >-\n  x\n  y', { A: 'x\ny\n', B: 'x y' }],
    [
      'A: 0o17\nB: 1_000\nC: 12:30:45\nD: 2001-01-01\nE: NO',
      { A: '0o17', B: '1_000', C: '12:30:45', D: '2001-01-01', E: 'NO' },
    ],
    ['{"A":1,"B":true,"C":null}', { A: '1', B: 'true', C: 'null' }],
    ['JAVA_OPTS=-Da=b -Dc=d', { JAVA_OPTS: '-Da=b -Dc=d' }],
    ['A: pass #word', { A: 'pass' }, /loses what stands behind the #/],
  ]),
  ...refused('env', [
    [`KEY=${BASE64}`, /line 2 goes on with the line before.*base64 -w 0/],
    ['KEY="-----BEGIN X-----\nabc"', /line 2 has no NAME=/],
    ['- A=1\n- B=two', /must be a map of names to values, or lines of NAME=value .*, not a list/],
    ['- name: A\n  value: "1"', /must be a map.*, not a list/],
    ['null', /\(\{\} for none\)/],
    ['A: http://x:80\nB: a: b', /\(line 2\): write a value that holds ": " in quotes/],
    ['A=1\n\u00a0B=2', /line 2 begins with a no-break space/],
    ['# A=1\n# B=2', /holds nothing, or only comments/],
    ['""', /holds nothing, or only comments/],
    ['A: 1\n---\nB: 2', /must be one YAML or JSON document/],
    ['A: 1\nB=2', /is not valid YAML or JSON \(line 2\)/],
    ['A=1\nB: 2', /line 2 has no NAME=/],
    ['A=a\\\nb', /line 2 has no NAME=/],
    ['A = 1', /line 1 has a blank before its =/],
    ['A=1\nA=2', /gives A twice/],
    ['A: {"x": 1}', /must be a flat map: the value of A is not text/],
    ['A: "\\u0000"', /a NUL character in the value of A/],
    ['A: &x 1', /an anchor is not taken \(line 1\)/],
  ]),
];

/** Shapes of what secrets, flags, figures, times and addresses look like in issues of actions and providers. */
export const OTHERS: readonly InputRow[] = [
  ...refused('token', [
    ['"dbx_0123456789"', /^token: has quotes around it; leave them out\n/],
    ['$DOLLARBOX_TOKEN', /looks like a placeholder.*secrets\.NAME/],
    ['secrets.DOLLARBOX_TOKEN', /looks like a placeholder/],
    ['undefined', /looks like a placeholder/],
    [
      '${{ secrets.DOLLARBOX_TOKEN }}',
      /is an expression that was not evaluated; a step’s `with:` evaluates it/,
    ],
    ['DOLLARBOX_TOKEN=dbx_0123456789', /has a name and = in front; give the value alone/],
    ['DOLLARBOX_TOKEN', /looks like the name of a secret; give the value/],
    ['{"token":"x"}', /is JSON, not a token/],
    ['Bearer dbx_0123456789', /white space.*give the bare token without its scheme/],
    ['dbx_x\u200b', /outside ASCII at position 6/],
    ['dbx_0123\nabc', /white space.* at position 9/],
    ['***', /looks like a placeholder/],
  ]),
  ...refused('dry-run', [
    ['on', /must be true or false \(given: "on"\)/],
    ['1', /must be true or false/],
    ['yes', /must be true or false/],
    ['"true"', /must be true or false; leave out the quotes around it \(given: "true"\)/],
    ["'false'", /leave out the quotes around it/],
    ['enabled', /must be true or false/],
  ]),
  ...refused('port', [
    ['8_080', /a whole number from 1 to 65535 \(given: "8_080"\)/],
    ['8080/tcp', /a whole number/],
    ['80:8080', /a whole number/],
    ['0x1f90', /a whole number/],
    ['70000', /a whole number/],
    ['"8080"', /leave out the quotes around it/],
  ]),
  ...refused('timeout', [
    ['1h30m', /must be a duration such as 90s, 10m.*\. Write 90m \(given: "1h30m"\)/],
    ['1h 30m', /Write 90m /],
    ['1h0m0s', /Write 1h /],
    ['1d2h', /Write 26h /],
    ['PT5M', /Write 5m /],
    ['PT1H30M', /Write 90m /],
    ['P1DT12H', /Write 36h /],
    ['pt0.5s', /Write 500ms /],
    ['5 minutes', /Write 5m /],
    ['90 seconds', /Write 90s /],
    ['1 hour', /Write 1h /],
    ['1 hour and 30 mins', /Write 90m /],
    ['2w', /Write 14d /],
    ['10M', /Write 10m /],
    ['10min', /Write 10m /],
    ['1,5h', /Write 90m /],
    ['1_000s', /Write 1000s /],
    ['00:05:00', /Write 5m /],
    ['P1M', /must be a duration[^.]*\(given/],
    ['5m ago', /must be a duration[^.]*\(given/],
    ['400d', /must be a duration[^.]*\(given/],
    ['ten minutes', /must be a duration[^.]*\(given/],
    ['10m;', /must be a duration[^.]*\(given/],
    ['-5m', /must be a duration/],
    ['0', /must be 1 s or more/],
  ]),
  ...refused('base-url', [
    ['app.dollarbox.test', /begins with https:\/\/\. Write https:\/\/app\.dollarbox\.test /],
    ['http://app.dollarbox.test', /plain http is for a loopback host only/],
    ['https://user:pw@app.dollarbox.test', /^base-url: must not hold a user name or password\n/],
    ['https://app.dollarbox.test?x=1', /must not hold a query or a fragment/],
    [
      'https://app.dollarbox.test/api/v1/',
      /must not end in \/api\/v1.*Write https:\/\/app\.dollarbox\.test /,
    ],
    ['https://app.dollarbox.test/API/v2', /must not end in \/API\/v2.*Write https:\/\/app\.dollarbox\.test /],
    ['"https://app.dollarbox.test"', /leave out the quotes around it/],
    ['<https://app.dollarbox.test>', /Write https:\/\/app\.dollarbox\.test /],
    ['https://app.dollarbox.test,', /a host that is no host name or address/],
    ['https://app..dollarbox.test', /a host that is no host name or address/],
    ['https://app.dollarbox.test:99999', /no port above 65535/],
    ['${{ vars.DOLLARBOX_URL }}', /an expression that nothing filled in/],
    ['ftp://app.dollarbox.test', /must be a URL that begins with https:\/\//],
  ]),
];

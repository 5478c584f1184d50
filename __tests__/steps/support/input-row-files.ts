import type { InputRow } from './input-rows.ts';

/** A dotenv file and what becomes of it, the file being `.env` of the workspace. */
function file(name: string, text: string, env: Readonly<Record<string, string>>): InputRow {
  return { name, input: 'env-file', text: '.env', files: { '.env': text }, field: 'env', sent: env };
}

function refused(name: string, text: string, said: RegExp): InputRow {
  return { name, input: 'env-file', text: '.env', files: { '.env': text }, said };
}

/** Shapes of what motdotla/dotenv, Docker Compose, direnv and Rails projects hold. */
export const ENV_FILES: readonly InputRow[] = [
  file('plain lines', 'A=1\nB=two words \n', { A: '1', B: 'two words' }),
  file('what YAML would change', 'A=0123\nB=1e5\nC=yes\nD=', { A: '0123', B: '1e5', C: 'yes', D: '' }),
  file('comments', '# c\n\n  # d\nA=1 # e\nB=https://a.example/#top', {
    A: '1',
    B: 'https://a.example/#top',
  }),
  file('export and Windows line breaks', 'export A=1\r\nexport B="2"\r\n', { A: '1', B: '2' }),
  file('a byte order mark', '\ufeffA=1', { A: '1' }),
  file('double quotes', 'A="a\\nb \\"c\\" # d" # e', { A: 'a\nb "c" # d' }),
  file('single quotes', "A='a\\nb'\nB='{\"x\": 1}'", { A: 'a\\nb', B: '{"x": 1}' }),
  file('several lines in quotes', 'K="-----BEGIN\nabc\n-----END"\nB=2', {
    K: '-----BEGIN\nabc\n-----END',
    B: '2',
  }),
  file('a value with =', 'A=b=c==\nB=postgres://u@h/db?x=1', { A: 'b=c==', B: 'postgres://u@h/db?x=1' }),
  file('quotes in comments', '# it\'s\n # " one\nA=v # A \'" comment', { A: 'v' }),
  file('a glued #', 'A=test*&#s123\nB=a#b', { A: 'test*&#s123', B: 'a#b' }),
  {
    ...file('a value that begins with #', 'A=#ff0000\nB= # c', { A: '', B: '' }),
    said: /a # makes the value of A empty/,
  },
  file('# in quotes over two lines', "K='[a # b\n c # d]' # e", { K: '[a # b\n c # d]' }),
  file('all signs', 'A="~`! @#$%^&*()"\nB=`a "b" \'c\'`', { A: '~`! @#$%^&*()', B: `a "b" 'c'` }),
  file('blanks around =', ' A = 1 \nB=\tb\t', { A: '1', B: 'b' }),
  file('nothing in quotes', 'A=\'\'\nB=""', { A: '', B: '' }),
  file('several lines of Windows', 'A="a\r\nb"\r\nB=2', { A: 'a\nb', B: '2' }),
  file('only comments', '# A=1', {}),
  refused('YAML', 'A: 1', /line 1 is no NAME=value/),
  refused('JSON', '{"A": "1"}', /line 1 is no NAME=value/),
  refused('a key without quotes', 'A=-----BEGIN X-----\nabc\n-----END X-----', /line 2 is no NAME=value/),
  refused('a shell', 'set -a\nA=1', /line 1 is no NAME=value/),
  refused('two texts in quotes', `A='it''s'`, /line 1 goes on behind its closing quote/),
  file('a dollar', 'A=$HOME\nB=${X:-y}', { A: '$HOME', B: '${X:-y}' }),
  file('a name twice', 'A=1\nA=2', { A: '2' }),
  {
    name: 'two files',
    input: 'env-file',
    text: '.env, .env.ci',
    files: { '.env': 'A=1\nB=1', '.env.ci': 'B=2' },
    field: 'env',
    sent: { A: '1', B: '2' },
  },
  {
    name: 'two files as toJSON',
    input: 'env-file',
    text: '[\n  ".env",\n  "c/.env"\n]',
    files: { '.env': 'A=1', 'c/.env': 'A=2' },
    field: 'env',
    sent: { A: '2' },
  },
  refused('a line without =', 'A=1\nhello there', /\.env, which is no dotenv file: line 2 is no NAME=value/),
  refused('an odd name', '1A=x', /line 1 is no NAME/),
  refused('an open quote', 'A=1\nB="abc\nC=2', /line 2 has a quote that is not closed/),
  refused('text behind a quote', 'A="abc"def', /line 1 goes on behind its closing quote/),
  { name: 'no file', input: 'env-file', text: '.env.prod', said: /\.env\.prod, which cannot be read/ },
  { name: 'a folder', input: 'env-file', text: '.', said: /env-file: names \., which is a folder/ },
  { name: 'outside of the workspace', input: 'env-file', text: '../../x', said: /env-file: / },
];

/** What people write for the name of an operation, and the one that is meant. */
export const OPERATION_NAMES: readonly InputRow[] = (
  [
    ['list-sites', 'list-wordpress-boxes'],
    ['create-preview', 'preview-container'],
    ['restart-container', 'update-container'],
    ['upsert-container', 'create-container'],
    ['invite', 'create-invitation'],
    ['createContainer', 'create-container'],
    ['create_container', 'create-container'],
    ['dollarbox-create-container', 'create-container'],
    ['create-contaner', 'create-container'],
    ['kubeconfig', 'issue-kubeconfig'],
    ['renew-ssl', 'upload-ssl'],
    ['destroy-instance', 'terminate-instance'],
    ['cleanup-previews', 'sweep-previews'],
  ] as const
).map(([text, meant]) => ({
  name: text,
  input: 'operation',
  text,
  said: new RegExp(`^operation: [^\\n]*\\b${meant}\\b`),
}));

/** Tokens of GitHub, which no platform may see; all made up. */
export const GITHUB_TOKENS: readonly InputRow[] = ['ghp_', 'ghs_', 'gho_', 'ghu_', 'ghr_', 'github_pat_'].map(
  (prefix) => ({
    name: prefix,
    input: 'token',
    text: `${prefix}0123456789madeup0123456789`,
    said: /^token: is a token of GitHub; give the platform’s own/,
  }),
);

/** Names of the marks of ASCII. Source: https://html.spec.whatwg.org/multipage/named-characters.html */
const MARKS: Readonly<Record<string, string>> = {
  '\t': 'Tab',
  '\n': 'NewLine',
  '!': 'excl',
  '"': 'quot QUOT',
  '#': 'num',
  $: 'dollar',
  '%': 'percnt',
  '&': 'amp AMP',
  "'": 'apos',
  '(': 'lpar',
  ')': 'rpar',
  '*': 'ast midast',
  '+': 'plus',
  ',': 'comma',
  '.': 'period',
  '/': 'sol',
  ':': 'colon',
  ';': 'semi',
  '<': 'lt LT',
  '=': 'equals',
  '>': 'gt GT',
  '?': 'quest',
  '@': 'commat',
  '[': 'lsqb lbrack',
  '\\': 'bsol',
  ']': 'rsqb rbrack',
  '^': 'Hat',
  _: 'lowbar UnderBar',
  '`': 'grave DiacriticalGrave',
  '{': 'lcub lbrace',
  '|': 'verbar vert VerticalLine',
  '}': 'rcub rbrace',
  '€': 'euro',
  Š: 'Scaron',
  š: 'scaron',
  Ž: 'Zcaron',
  ž: 'zcaron',
  Œ: 'OElig',
  œ: 'oelig',
  Ÿ: 'Yuml',
  '–': 'ndash',
  '—': 'mdash',
};

/** Names of U+00A0 to U+00FF, in their order. Source: as above */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml';

const FIRST_LATIN = 0xa0;

/** The code of a named character of HTML that a secret may hold, by its name without `&` and `;`. */
export const ENTITIES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(MARKS).flatMap(([mark, names]) =>
    names.split(' ').map((name): [string, number] => [name, mark.charCodeAt(0)]),
  ),
  ...LATIN.split(' ').map((name, at): [string, number] => [name, FIRST_LATIN + at]),
]);

import { describe, expect, it } from '@jest/globals';
import { behindFacade, frame, unframe } from '../../../src/metadata/bundle/frame.ts';

const FILE = `import {
  a,
  b as b2
} from "./other.js";
import "./third.js";

// src/x.ts
import { readFileSync as read } from "node:fs";
var text = \`
import { not } from what is text;
\`;
export {
  text,
  b2 as b
};
`;

describe('a file of the bundle', () => {
  it('is taken apart', () => {
    const { imports, body, exports } = frame(FILE, 3);
    expect(imports.map(({ from }) => from)).toEqual(['./other.js', './third.js', 'node:fs']);
    expect(body).toBe('// src/x.ts\nvar text = `\nimport { not } from what is text;\n`;');
    expect([...exports]).toEqual([
      ['text', 'text'],
      ['b', 'b2'],
    ]);
  });

  it('is put together again, its imports first', () => {
    const again = unframe(frame(FILE, 3));
    expect(frame(again, 3)).toEqual(frame(FILE, 3));
    expect(again.indexOf('node:fs')).toBeLessThan(again.indexOf('// src/x.ts'));
  });

  it('is refused when text in it looks like an import', () => {
    expect(() => frame(FILE.replace('from what is text', 'from "node:os"'), 3)).toThrow(
      '4 imports were found, not 3',
    );
  });
});

describe('a facade', () => {
  const facade = 'import {\n  a,\n  b as b2\n} from "./chunk.js";\nimport "./more.js";\nexport {\n  a,\n';

  it('is known by passing on what one file has, under its names', () => {
    expect(behindFacade(frame(`${facade}  b2\n};\n`, 2))).toBeUndefined();
    expect(behindFacade(frame(`${facade.replace('b as b2', 'b')}  b\n};\n`, 2))).toBe('./chunk.js');
  });

  it('is not what does something itself', () => {
    expect(
      behindFacade(frame('import {\n  a\n} from "./c.js";\na();\nexport {\n  a\n};\n', 1)),
    ).toBeUndefined();
    expect(behindFacade(frame('import "./c.js";\n', 1))).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { faultTables } from '../../../src/metadata/pages/faults-page.ts';
import { decidedOtherwise, inFile, open, row, tested } from '../../faults/catalogue/row.ts';

const here = inFile('metadata/pages/faults-page');

describe('the table of faults', () => {
  const rows = [
    row('TOY-01', 1, 'It *breaks* a|b', 'Nothing', tested(here('the table', 'of_faults'))),
    row('TOY-02', 2, 'Again', 'Something', decidedOtherwise('It may.', here('x'))),
    row('TOY-03', 3, 'And again', 'Nothing', open('Later.')),
  ];
  const page = faultTables([{ prefix: 'TOY', title: 'Toys', size: 3, rows }]);

  it('counts rows by state and severity', () => {
    expect(page).toContain('| tested | 1 | 0 | 0 | 1 |');
    expect(page).toContain('| decided otherwise | 0 | 1 | 0 | 1 |');
    expect(page).toContain('| open | 0 | 0 | 1 | 1 |');
  });

  it('links the tests, once a file, and gives reasons', () => {
    const file = '[metadata/pages/faults-page](../__tests__/metadata/pages/faults-page.test.ts)';
    expect(page).toContain(
      `| TOY-01 | 1 | It *breaks* a\\|b | Nothing | ${file}: “the table”, “of\\_faults” |`,
    );
    expect(page).toContain(`| **decided otherwise**: It may. ${file}: “x” |`);
    expect(page).toContain('| **open**: Later. |');
  });
});

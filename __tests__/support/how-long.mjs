/** Says before all tests, if nobody chose some, how long they take and which are quick. Jest says at the end how long it was. */
export default class HowLong {
  #all;

  constructor({ testPathPatterns }) {
    this.#all = testPathPatterns.patterns.length === 0;
  }

  onRunStart() {
    if (!this.#all) return;
    process.stderr.write(
      'All tests take about 11 minutes on two cores that do nothing else, and need `npm run build` before. ' +
        'The quickest take under one and need no build: `npm run test:quick`.\n',
    );
  }
}

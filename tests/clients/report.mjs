/** Runs checks and prints each as a line of the Test Anything Protocol. */
export class Report {
  #passed = 0;
  #failed = 0;

  /** Runs one check: it fails when it throws. */
  async check(name, body) {
    try {
      const value = await body();
      this.#passed++;
      console.log(`ok ${this.#passed + this.#failed} - ${name}`);
      return value;
    } catch (error) {
      this.#failed++;
      console.log(`not ok ${this.#passed + this.#failed} - ${name}`);
      console.log(String(error?.stack ?? error).replace(/^/gm, '  # '));
      return undefined;
    }
  }

  /** Prints the totals and returns the exit code. */
  close() {
    console.log(`1..${this.#passed + this.#failed}`);
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}

/** Output may go to a full disk or a closed pipe. That does not end the program, but shows in its exit code. */
export function surviveFullOutput({ stdout, stderr }: NodeJS.Process): void {
  stderr.on('error', () => {});
  stdout.once('error', () => {
    // Set last, since the subcommand sets its own exit code when it is done.
    process.once('exit', () => (process.exitCode = 1));
  });
  stdout.on('error', () => {});
}

/** Output may go to a file on a full disk, or to a pipe that was closed: that ends nothing, and shows in the exit code. */
export function surviveFullOutput({ stdout, stderr }: NodeJS.Process): void {
  stderr.on('error', () => {});
  stdout.once('error', () => {
    // Last of all, for the subcommand says how it went when it is done.
    process.once('exit', () => (process.exitCode = 1));
  });
  stdout.on('error', () => {});
}

import { performance } from 'node:perf_hooks';

/** The longest time in which a program did not respond. */
export type Stalls = {
  /** Elapsed time, including whatever else the machine did. */
  readonly wallMs: number;
  /** CPU time of the main thread, however busy the machine is. */
  readonly workMs: number;
};

const MICROSECONDS_A_MS = 1_000;

/** Ticks as often as possible and records the longest wait between two ticks. */
export function watchStalls(): { stop(): Stalls } {
  let [at, work] = [performance.now(), workOfThread()];
  let [wallMs, workMs] = [0, 0];
  const tick = () => {
    const [nowAt, nowWork] = [performance.now(), workOfThread()];
    wallMs = Math.max(wallMs, nowAt - at);
    workMs = Math.max(workMs, nowWork - work);
    [at, work] = [nowAt, nowWork];
  };
  const timer = setInterval(tick, 1);
  return {
    stop() {
      tick();
      clearInterval(timer);
      return { wallMs, workMs };
    },
  };
}

function workOfThread(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / MICROSECONDS_A_MS;
}

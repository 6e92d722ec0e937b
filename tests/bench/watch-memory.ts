/** The peak memory of this program from now until it is read, in MB of resident memory. */
export function watchMemory(): { stop(): number } {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const looking = setInterval(look, EVERY_MS);
  return {
    stop() {
      clearInterval(looking);
      look();
      return most / 1e6;
    },
  };
}

const EVERY_MS = 100;

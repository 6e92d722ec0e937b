/** The most memory this program holds from now on until it is asked, in MB of what the machine counts as resident. */
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

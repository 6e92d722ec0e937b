#!/usr/bin/env node
// The program's door. It is plain JavaScript in a folder named like a file, since an older Node refuses a .ts file before it
// has read a word of it: nothing inside one could say what is wrong.
const NEEDED = 26;
const { node } = process.versions;

if (Number.parseInt(node, 10) < NEEDED) {
  process.stderr.write(
    `Dateline needs Node ${NEEDED} or newer; this is Node ${node}. “npm ci” brings the right one, and “npm start” and “npm run -s dateline -- …” use it.\n`,
  );
  process.exitCode = 2;
} else {
  // A thousand files are compiled once, not at every start and again for each thread. Where nothing can be written, every time.
  const { fileURLToPath } = process.getBuiltinModule('node:url');
  const { enableCompileCache } = process.getBuiltinModule('node:module');
  const folder =
    process.env.NODE_COMPILE_CACHE || fileURLToPath(new URL('../../node_modules/.cache/dateline', import.meta.url));
  process.env.NODE_COMPILE_CACHE = folder;
  enableCompileCache(folder);
  import('../cli/program.ts').then(({ runProgram }) => runProgram(process.argv));
}

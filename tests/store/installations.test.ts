import { expect, test } from 'vitest';
import { eachEngine } from './engines/each-engine.ts';

eachEngine((engine) => {
  test('an installation is kept by its workspace, changed in place, listed and removed', async () => {
    const { installations, close } = await engine.open();
    await installations.save('T2', 'sealed two');
    await installations.save('T1', 'sealed one');
    await installations.save('T1', 'sealed anew');
    expect(await installations.find('T1')).toBe('sealed anew');
    expect(await installations.list()).toEqual([
      { workspace: 'T1', sealed: 'sealed anew' },
      { workspace: 'T2', sealed: 'sealed two' },
    ]);
    await installations.remove('T1');
    await installations.remove('T9');
    expect(await installations.find('T1')).toBeNull();
    expect((await installations.list()).map(({ workspace }) => workspace)).toEqual(['T2']);
    await close();
  });
});

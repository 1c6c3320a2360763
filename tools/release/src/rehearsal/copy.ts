import { cpSync, existsSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './shell.ts';

/** Copies the checkout as it stands now, uncommitted changes included, so that the checkout itself stays clean. */
export async function copyCheckout(repository: string, folder: string): Promise<void> {
  await must(['git', 'clone', '--quiet', repository, folder], { cwd: repository });
  const list = ['git', 'ls-files', '-z', '--modified', '--others', '--deleted', '--exclude-standard'] as const;
  const changed = (await must([...list], { cwd: repository })).split('\0').filter(Boolean);
  for (const file of changed) {
    const from = join(repository, file);
    if (existsSync(from)) cpSync(from, join(folder, file));
    else rmSync(join(folder, file), { force: true });
  }
  // who commits in the copy is nobody
  await must(['git', 'config', 'user.name', 'rehearsal'], { cwd: folder });
  await must(['git', 'config', 'user.email', 'rehearsal@example.invalid'], { cwd: folder });
  await must(['git', 'add', '--all'], { cwd: folder });
  await must(['git', 'commit', '--quiet', '--allow-empty', '--no-verify', '-m', 'as it stands'], { cwd: folder });
}

/** Names the local registry in a manifest, so that no setting of a tool can send the package elsewhere. */
export function bindToRegistry(manifestFile: string, registry: string): void {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { publishConfig?: object };
  manifest.publishConfig = { ...manifest.publishConfig, registry: `${registry}/` };
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}

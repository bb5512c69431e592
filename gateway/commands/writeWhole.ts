import { rmSync } from 'node:fs';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that only its owner may read, beside its name, and gives it the name once `check` found it whole: what
 * stood there before stays until then, and nothing is left of one that was given up.
 */
export async function writeWhole(
  path: string,
  write: (file: FileHandle) => Promise<void>,
  check: (draft: string) => Promise<void>,
): Promise<void> {
  if ((await stat(path).catch(() => null))?.isDirectory()) {
    throw new Error(`« ${path} » est un dossier : donner le nom d'un fichier.`);
  }
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const remove = () => rmSync(draft, { force: true });
  process.once('exit', remove);
  try {
    const file = await open(draft, 'wx', 0o600).catch(error => {
      throw new Error(
        `Rien ne peut être écrit dans ${dirname(path)} (${error.code}) : donner un autre fichier.`,
      );
    });
    await write(file).finally(() => file.close());
    await check(draft);
    await rename(draft, path);
  } finally {
    remove();
    process.off('exit', remove);
  }
}

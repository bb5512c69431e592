import type { Source } from '../../schema/source.ts';
import type { Configuration } from '../configuration.ts';

/** What every command works with. */
export interface CommandContext {
  configuration: Configuration;
  print: (line: string) => void;
  signal: AbortSignal;
}

/** The sources of these ids, all of them when none is named. Throws one sentence when one is unknown. */
export function chooseSources(names: readonly string[], sources: readonly Source[]): readonly Source[] {
  const unknown = names.filter(name => !sources.some(({ id }) => id === name));
  if (unknown.length > 0) {
    throw new Error(
      `Source inconnue : ${unknown.join(', ')}. Attendu : ${sources.map(({ id }) => id).join(', ')}.`,
    );
  }
  return names.length === 0 ? sources : sources.filter(({ id }) => names.includes(id));
}

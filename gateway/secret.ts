/** The variable that `env:NAME` names; null for any other text. */
export function secretName(text: string): string | null {
  return text.startsWith('env:') ? text.slice('env:'.length) : null;
}

/** The text itself, or what the variable that it names holds: empty when it is not set. */
export function readSecret(text: string, env: NodeJS.ProcessEnv): string {
  const name = secretName(text);
  return name === null ? text : (env[name] ?? '');
}

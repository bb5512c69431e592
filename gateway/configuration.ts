import { resolve } from 'node:path';
import type { Partner, Source } from '../schema/source.ts';
import type { StoreLocation } from '../store/open.ts';
import { readHubFile } from './hubFile.ts';

/** All that the hub is told: by the environment, and by the file that `HUB_CONFIG` names. */
export interface Configuration {
  host: string;
  port: number;
  store: StoreLocation;
  logLevel: string;
  isProduction: boolean;
  /** The folder to write the demonstration feeds in before they are read; null outside the demonstration. */
  demonstration: string | null;
  territory: string;
  timezone: string;
  partners: Partner[];
  sources: Source[];
}

/** Every mistake of a configuration, one a line, each with where, what was received and what is expected. */
export class ConfigurationError extends Error {
  constructor(mistakes: readonly string[]) {
    super(mistakes.length === 1 ? `${mistakes[0]}` : mistakes.map(mistake => `- ${mistake}`).join('\n'));
  }
}

/** Reads the settings, an empty one being as good as none; throws one `ConfigurationError` with all that is wrong. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const mistakes: string[] = [];
  const settings = readSettings(env, mistakes);
  const path = resolve(env.HUB_CONFIG || 'hub.json');
  const file = readHubFile(path, env, mistakes);
  if (!file || mistakes.length > 0) throw new ConfigurationError(mistakes);
  return { ...settings, ...file };
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function readSettings(env: NodeJS.ProcessEnv, mistakes: string[]) {
  const port = env.PORT || '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    mistakes.push(`PORT is "${port}": expected a port number, 0 to 65535.`);
  }
  const logLevel = env.LOG_LEVEL || 'info';
  if (!logLevels.includes(logLevel)) {
    mistakes.push(`LOG_LEVEL is "${logLevel}": expected one of ${logLevels.join(', ')}.`);
  }
  const url = env.DATABASE_URL;
  if (url && !/^postgres(?:ql)?:\/\//.test(url)) {
    mistakes.push(
      'DATABASE_URL does not begin with postgres:// : expected postgres://user:password@host:5432/database.',
    );
  }
  const store: StoreLocation = url
    ? { kind: 'server', url }
    : { kind: 'embedded', directory: resolve(env.DATA_DIR || '.data') };
  return {
    host: env.HOST || '127.0.0.1',
    port: Number(port),
    store,
    logLevel,
    isProduction: env.NODE_ENV === 'production',
  };
}

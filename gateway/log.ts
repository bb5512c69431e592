import { type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on the error output: the ordinary output speaks to people. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

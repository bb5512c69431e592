/** What one document may take, times in milliseconds. */
export interface GetLimits {
  /** To be connected to each site of the way: its name, TCP and TLS. */
  connection: number;
  /** For the whole of an answer, with its redirects. */
  timeout: number;
  /** As sent, and once decompressed. */
  bytes: number;
  /** How many redirects are followed. */
  redirects: number;
  /** How often an address that stumbles is asked again, and after how long at first, about. */
  retries: number;
  delay: number;
  /** How long we wait at most for a site that says when to come back (`Retry-After`). */
  patience: number;
}

export const usualLimits: GetLimits = {
  connection: 10_000,
  timeout: 60_000,
  bytes: 50 * 1024 * 1024,
  redirects: 5,
  retries: 2,
  delay: 500,
  patience: 30_000,
};

import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { type LookupFunction, Socket } from 'node:net';
import type { Guard } from './guard.ts';
import type { Network } from './network.ts';
import { failure, ownCodes } from './networkFailure.ts';

/**
 * An agent for one request: it connects within `limit` milliseconds or not at all, and only where it may. Names are checked
 * as they are resolved for this very connection, so that one which resolves otherwise a moment later gains nothing.
 */
export function agentWithin(secure: boolean, limit: number, network: Network, guard: Guard): Agent {
  const options = { keepAlive: false, autoSelectFamily: true, lookup: checkedLookup(network, guard) };
  const agent = secure ? new SecureAgent(options) : new Agent(options);
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    const socket = connect(options, done);
    if (!(socket instanceof Socket)) return socket;
    socket.once('connect', () => guard.connected(socket.remoteAddress ?? ''));
    const timer = setTimeout(() => socket.destroy(failure(ownCodes.slow)), limit);
    for (const end of [secure ? 'secureConnect' : 'connect', 'close']) {
      socket.once(end, () => clearTimeout(timer));
    }
    return socket;
  };
  return agent;
}

/** One address where we may not go forbids the name whole: it does not stand among the others by chance. */
function checkedLookup({ resolve }: Network, guard: Guard): LookupFunction {
  return (host, _options, done) => {
    resolve(host)
      .then(found => {
        for (const { address } of found) guard.check(address);
        return [...found];
      })
      .then(
        found => done(null, found),
        error => done(error, []),
      );
  };
}

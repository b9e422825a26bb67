/** Nothing but loopback is reachable in tests: any other address fails at once, with its name. */
import net from 'node:net';

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|0\.0\.0\.0|::)$/;
const connect = net.Socket.prototype.connect;

// Files that share a worker run this again: one guard is enough.
if (connect.name !== 'guarded') net.Socket.prototype.connect = guarded;

function guarded(this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== undefined && !LOOPBACK.test(host)) {
    throw new Error(`A test tried to reach ${host}: only loopback is allowed in tests`);
  }
  return Reflect.apply(connect, this, args);
}

/** Node passes either (port, host), ({ host }) or an array already normalised by net.connect. */
function hostOf(args: readonly unknown[]): string | undefined {
  const [first, second] = args;
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === 'object' && first !== null && 'host' in first) {
    return typeof first.host === 'string' ? first.host : undefined;
  }
  return typeof first === 'number' && typeof second === 'string' ? second : undefined;
}

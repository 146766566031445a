/** Who may talk to this server: only pages that it served itself, and programs that name it by its own address. */
export interface Guard {
  /** Whether a request's `Host` and `Origin` headers are its own. A program sends no `Origin`; a browser cannot forge one. */
  admits(host: string | undefined, origin: string | undefined): boolean;
}

/**
 * A guard against foreign web pages: `Host` keeps out names that were bent to point here (DNS rebinding), `Origin` keeps
 * out requests of other sites. `hosts` are further names without a port that the server may be called by.
 */
export function createGuard(port: () => number, hosts: readonly string[]): Guard {
  const names = new Set(['127.0.0.1', 'localhost', '[::1]', ...hosts]);
  const isOwn = (host: string): boolean => {
    const at = host.lastIndexOf(':');
    return at > 0 && names.has(host.slice(0, at).toLowerCase()) && host.slice(at + 1) === String(port());
  };
  return {
    admits: (host, origin) =>
      host !== undefined &&
      isOwn(host) &&
      (origin === undefined || (origin.startsWith('http://') && isOwn(origin.slice(7)))),
  };
}

/**
 * What pages may load: their own host and nothing else, no script or style written into the page. Sent as a header
 * where the host reads `_headers`, and stated in every page for hosts that do not.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/**
 * Only our own files, no inline script or style, no frames, no forms, no other host. `data:` and `blob:` images are
 * charts that are being copied. One policy for the desktop's scheme and the loopback host.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

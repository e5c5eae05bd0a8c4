/**
 * Only our own files, no inline script or style, no frames, no forms, no other host. `data:` and `blob:` images are
 * charts that are being copied. 'wasm-unsafe-eval' allows compiling WebAssembly, which the risk engine's inner loops are, and
 * nothing else: no text is run as script. One policy for the desktop's scheme and the loopback host.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offline } from './offline-plugin.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The built page carries its own content security policy: no request can leave the browser. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig(({ command }) => ({
  base: './',
  plugins: [react(), contentSecurityPolicy, offline],
  worker: { format: 'es' },
  // while developing, the packages' sources; when built, what their users get
  resolve:
    command === 'serve' ? { conditions: ['@mdma-at/source', 'module', 'browser', 'development|production'] } : {},
  build: { target: 'es2022', modulePreload: { polyfill: false } },
}));

// Serves the built site on loopback, under its strict policy, and prints the address. PORT asks for a port; without it 4173, or the next
// free one.
import { preview } from 'vite';
import { POLICY } from './site/policy.mjs';

const server = await preview({
  root: 'demo',
  configFile: false,
  base: './',
  build: { outDir: '../dist/demo' },
  preview: {
    host: '127.0.0.1',
    port: Number(process.env.PORT) || 4173,
    strictPort: Boolean(process.env.PORT),
    headers: { 'content-security-policy': POLICY },
  },
});
console.log(`\nThe site is at ${server.resolvedUrls?.local[0] ?? ''}\nStop it with Ctrl+C.`);

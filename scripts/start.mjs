// Serves the built demo on loopback and prints the address. PORT asks for a port; without it 4173, or the next free one.
import { preview } from 'vite';

const server = await preview({
  root: 'demo',
  configFile: false,
  base: './',
  build: { outDir: '../dist/demo' },
  preview: { host: '127.0.0.1', port: Number(process.env.PORT) || 4173, strictPort: Boolean(process.env.PORT) },
});
console.log(`\nThe demo is at ${server.resolvedUrls?.local[0] ?? ''}\nStop it with Ctrl+C.`);

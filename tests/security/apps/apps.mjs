/** Fresh applications by their files: each installs the package's tarball as its users do. Versions are named, so that a run can be repeated. */
const PAGE = `<klynge-map municipality="Viborg" layout="both"><a href="/">De nationale klynger</a></klynge-map>`;
const html = (entry) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title></head><body><div id="app"></div><script type="module" src="${entry}"></script></body></html>`;
const tsconfig = (more = {}) =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      skipLibCheck: true,
      types: [],
      ...more,
    },
    include: ['src'],
  });

export const APPS = {
  vite: {
    packages: ['vite@8.3.8', 'typescript@6.0.3'],
    files: {
      'index.html': html('/src/main.ts'),
      'src/main.ts': `import 'klynge-widgets/map';\nconst map = document.createElement('klynge-map');\nmap.municipality = 'Viborg';\ndocument.querySelector('#app')?.append(map);\n`,
      'tsconfig.json': tsconfig(),
    },
    build: [
      ['tsc', '-p', '.'],
      ['vite', 'build'],
    ],
    folder: 'dist',
  },
  vue: {
    packages: [
      'vite@8.3.8',
      'typescript@6.0.3',
      'vue@3.5.45',
      'vue-tsc@3.3.14',
      '@vitejs/plugin-vue@6.0.11',
    ],
    files: {
      'index.html': html('/src/main.ts'),
      'src/main.ts': `import { createApp } from 'vue';\nimport 'klynge-widgets/map';\nimport App from './App.vue';\ncreateApp(App).mount('#app');\n`,
      'src/types.d.ts': `import type {} from 'klynge-widgets/vue';\n`,
      'src/App.vue': `<script setup lang="ts">\nconst picked = (event: CustomEvent<{ id: string | null }>) => event.detail.id;\n</script>\n<template><klynge-map municipality="Viborg" layout="both" :heading-level="3" @klynge-select="picked" /></template>\n`,
      'tsconfig.json': tsconfig(),
      'vite.config.js': `import vue from '@vitejs/plugin-vue';\nexport default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('klynge-') } } })] };\n`,
    },
    build: [
      ['vue-tsc', '-p', '.'],
      ['vite', 'build'],
    ],
    /** Put in place of the good one, it must not pass the check. */
    wrong: ['src/App.vue', 'layout="both"', 'layout="sideways"'],
    folder: 'dist',
  },
  svelte: {
    packages: [
      'vite@8.3.8',
      'typescript@6.0.3',
      'svelte@5.57.3',
      'svelte-check@4.7.8',
      '@sveltejs/vite-plugin-svelte@7.3.1',
    ],
    files: {
      'index.html': html('/src/main.ts'),
      'src/main.ts': `import { mount } from 'svelte';\nimport 'klynge-widgets/map';\nimport App from './App.svelte';\nmount(App, { target: document.querySelector('#app')! });\n`,
      'src/types.d.ts': `import type {} from 'klynge-widgets/svelte';\n`,
      'src/App.svelte': `<script lang="ts">\n  let picked: string | null = null;\n</script>\n<klynge-map municipality="Viborg" layout="both" onklynge-select={({ detail }) => (picked = detail.id)}></klynge-map>\n`,
      'tsconfig.json': tsconfig({ verbatimModuleSyntax: true }),
      'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte()] };\n`,
    },
    build: [
      ['svelte-check', '--tsconfig', './tsconfig.json'],
      ['vite', 'build'],
    ],
    wrong: ['src/App.svelte', 'layout="both"', 'layout="sideways"'],
    folder: 'dist',
  },
  /** Made on the server: what stands between the tags is in the HTML; the widget comes with the script. */
  next: {
    packages: [
      'next@16.4.6',
      'react@19.3.1',
      'react-dom@19.3.1',
      'typescript@6.0.3',
      '@types/react@19',
      '@types/node@24',
    ],
    files: {
      'app/layout.tsx': `import type { ReactNode } from 'react';\nexport default function Layout({ children }: { children: ReactNode }) {\n  return <html lang="da"><body>{children}</body></html>;\n}\n`,
      'app/page.tsx': `import { Widgets } from './widgets';\nexport default function Page() {\n  return <><h1>Kommunen</h1><Widgets /></>;\n}\n`,
      'app/widgets.tsx': `'use client';\nimport 'klynge-widgets/map';\nimport type {} from 'klynge-widgets/react';\nexport function Widgets() {\n  return ${PAGE};\n}\n`,
      'next.config.mjs': `export default { output: 'export' };\n`,
    },
    build: [['next', 'build']],
    folder: 'out',
    served: 'De nationale klynger',
  },
};

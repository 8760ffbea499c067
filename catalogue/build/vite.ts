import type { InlineConfig, Plugin } from 'vite';
import { type CatalogueData, type CompanyFiles, dataPlugin } from './data-plugin.ts';

/** How the site is built: static, below any path, one small file first and the rest when it is needed. */
export function viteConfig(root: string, data: CatalogueData, company: CompanyFiles, out: string): InlineConfig {
  return {
    root: `${root}/catalogue`,
    base: './',
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [dataPlugin(data, company), titlePlugin(company.title)],
    worker: { format: 'es' },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2024',
      // Everything is a file: what the policy of the page allows is easy to say.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
}

function titlePlugin(title: string): Plugin {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return {
    name: 'catalogue-title',
    transformIndexHtml: (html) => html.replace(/<title>.*<\/title>/, () => `<title>${escaped} catalogue</title>`),
  };
}

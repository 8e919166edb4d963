import { defineConfig } from 'wxt';
import { ocrAssets } from './scripts/ocr-assets';

// Extension pages may run their own code and the bundled WebAssembly, and connect to nothing but
// the extension itself; only the background may fetch.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "connect-src *",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  hooks: { 'build:publicAssets': ocrAssets },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Umbra',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      'clipboardWrite',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'split',
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' },
      },
      'copy-redacted': {
        suggested_key: { default: 'Ctrl+Shift+9', mac: 'Command+Shift+9' },
        description: '__MSG_command_copy_redacted__',
      },
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'umbra@umbra.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '123' }),
  }),
});

import { defineConfig } from 'wxt';
import generate from './scripts/generate';
import { ocrAssets } from './scripts/ocr-assets';

// Extension pages may run their own code and the bundled WebAssembly and show their own pictures.
// `connect-src` is open because it binds the background too, which fetches a right-clicked image;
// every page closes it again for itself with a <meta> of its own, and OCR workers by `ocr/guard.js`.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "connect-src 'self' https: http:",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// The oldest browsers that have all that is used. Chrome 123: light-dark() (116: AbortSignal.any,
// 109: offscreen documents). Firefox 140: data_collection_permissions (126: captureVisibleTab with
// activeTab alone, 124: AbortSignal.any).
const OLDEST_CHROME = '123';
const OLDEST_FIREFOX = '140.0';
const OLDEST_FIREFOX_ANDROID = '142.0';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  hooks: { 'build:before': () => generate(), 'build:publicAssets': ocrAssets },
  zip: { excludeSources: ['out/**', 'test-results/**', 'playwright-report/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Umbra',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'clipboardWrite', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    optional_host_permissions: ['*://*/*'],
    optional_permissions: ['clipboardRead'],
    // Notices over web pages. The address changes with every start of the browser, so that no page can know or ask for it.
    web_accessible_resources: [{ resources: ['notice.html'], matches: ['*://*/*'], use_dynamic_url: true }],
    // Firefox knows no `split`. Shared between windows, what a private one captured could reach the others: it stays out.
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    content_security_policy: { extension_pages: POLICY },
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' } },
      'copy-redacted': {
        suggested_key: { default: 'Ctrl+Shift+9', mac: 'Command+Shift+9' },
        description: '__MSG_command_copy_redacted__',
      },
      'paste-masked': { suggested_key: { default: 'Ctrl+Shift+8', mac: 'Command+Shift+8' }, description: '__MSG_menu_paste_masked__' },
      'mask-selection': { suggested_key: { default: 'Ctrl+Shift+7', mac: 'Command+Shift+7' }, description: '__MSG_menu_mask_selection__' },
      // Without keys of their own until somebody gives them some.
      'capture-region': { description: '__MSG_command_capture_region__' },
      'capture-element': { description: '__MSG_command_capture_element__' },
      'capture-page': { description: '__MSG_command_capture_page__' },
      'copy-masked': { description: '__MSG_menu_copy_masked__' },
      'capture-delay': { description: '__MSG_command_capture_delay__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'umbra@umbra.example', strict_min_version: OLDEST_FIREFOX, data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'personallyIdentifyingInfo'] } },
            gecko_android: { strict_min_version: OLDEST_FIREFOX_ANDROID },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROME }),
  }),
});

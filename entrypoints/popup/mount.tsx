import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/categories.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranslateProvider, type Translator } from '../../components/translate';
import { t } from '../../core/extension/messages';

const translator: Translator = {
  language: t('language_tag'),
  text: (key, ...substitutions) => t(key, substitutions),
  count: (key, count, ...substitutions) => t(key, [count, ...substitutions]),
};

/** Shows a page in the user's language. */
export function mount(page: ReactNode): void {
  document.documentElement.lang = translator.language;
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(
    <StrictMode>
      <TranslateProvider translator={translator}>{page}</TranslateProvider>
    </StrictMode>,
  );
}

import { NoticePage } from '../../components/notice/notice-page';
import { whenOver } from '../../core/extension/notice-store';
import { request } from '../../core/extension/request';
import { mount } from '../popup/mount';

/** Where no frame of the page has room for it, a notice has a window of its own. */
const isAlone = window.parent === window;

async function start(): Promise<void> {
  const notice = location.hash.slice(1);
  if (isAlone) whenOver(notice, () => window.close());
  const content = await request('load-notice', { notice }).catch(() => null);
  mount(
    <NoticePage
      content={content}
      isAlone={isAlone}
      onAction={(action) => request('answer-notice', { notice, action }).then(() => undefined)}
      onKeep={(index) => request('keep-value', { notice, index }).then(() => undefined)}
      onCopy={() => request('copy-notice', { notice }).then(() => undefined)}
      onHeight={tellHeight}
    />,
  );
}

/** Makes the window as high as what it shows, or has the web page do that for its frame. The web page hears this too: it is a height and nothing else. */
function tellHeight(height: number): void {
  if (isAlone) window.resizeTo(window.outerWidth, Math.ceil(height) + window.outerHeight - window.innerHeight);
  else window.parent.postMessage({ 'umbra-notice-height': height }, '*');
}

void start();

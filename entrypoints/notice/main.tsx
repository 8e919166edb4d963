import { NoticePage } from '../../components/notice/notice-page';
import { request } from '../../core/extension/request';
import { mount } from '../popup/mount';

async function start(): Promise<void> {
  const notice = location.hash.slice(1);
  const content = await request('load-notice', { notice }).catch(() => null);
  mount(
    <NoticePage
      content={content}
      onAction={(action) => request('answer-notice', { notice, action }).then(() => undefined)}
      onKeep={(index) => request('keep-value', { notice, index }).then(() => undefined)}
      onCopy={() => request('copy-notice', { notice }).then(() => undefined)}
      // The web page hears this too: it is a height and nothing else.
      onHeight={(height) => window.parent.postMessage({ 'umbra-notice-height': height }, '*')}
    />,
  );
}

void start();

import { browser } from 'wxt/browser';
import { Editor } from '../../components/editor/editor';
import { ReportsProvider } from '../../components/session/reports';
import { HostedProvider } from '../../components/hosted/hosted-context';
import { keepHistory } from '../../components/session/keep-history';
import { createSession } from '../../components/session/session';
import { EDITOR_PARAMETERS } from '../../core/extension/contract';
import { forgetEverything, onForgotten } from '../../core/extension/forget-everything';
import { makeReport } from '../../core/extension/make-report';
import { saveReport } from '../../core/extension/save';
import { showReport } from '../../core/extension/show-report';
import { keepPicture } from '../../core/extension/history';
import { loadSettings, watchSettings } from '../../core/extension/settings-store';
import { ERROR_CODES } from '../../core/errors';
import { hosted } from '../popup/hosted';
import { mount } from '../popup/mount';
import { services } from '../popup/services';

async function start(): Promise<void> {
  const session = createSession(services, await loadSettings());
  watchSettings(session.setSettings);
  keepHistory(session, keepPicture);
  onForgotten(() => void session.discard());
  const onSettings = () => void browser.runtime.openOptionsPage();
  mount(
    <ReportsProvider value={{ make: makeReport, save: saveReport, show: showReport }}>
      <HostedProvider services={hosted} onSettings={onSettings}>
        <Editor session={session} requestAccess={services.requestAccess} onSettings={onSettings} forget={forgetEverything} />
      </HostedProvider>
    </ReportsProvider>,
  );
  const parameters = new URLSearchParams(location.search);
  const captureId = parameters.get(EDITOR_PARAMETERS.capture);
  const error = ERROR_CODES.find((code) => code === parameters.get(EDITOR_PARAMETERS.error));
  if (captureId !== null) await session.openCapture(captureId);
  else if (error) session.fail(error);
}

void start();

import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup';
import { keepHistory } from '../../components/session/keep-history';
import { createSession } from '../../components/session/session';
import { onForgotten } from '../../core/extension/forget-everything';
import type { BegunCapture } from '../../core/extension/begin-capture';
import { captureByMode } from '../../core/extension/mode-client';
import { correctEntity, forgetEntity, joinEntities, listEntityMaps, takeBack, watchEntityMaps, wipeEntityMaps } from '../../core/extension/entity-map-store';
import { keepPicture } from '../../core/extension/history';
import { loadSettings, saveSettings, watchSettings } from '../../core/extension/settings-store';
import { requestCapture } from '../../core/extension/request-capture';
import { mount } from './mount';
import { services } from './services';
import { textServices } from './text-services';

const memory = { list: listEntityMaps, forget: forgetEntity, correct: correctEntity, join: joinEntities, takeBack, wipe: async () => await wipeEntityMaps(), watch: watchEntityMaps };

/** Shows the popup. The picture was asked for before this was loaded; what is captured after it is captured then. */
export async function start(begun: BegunCapture | undefined): Promise<void> {
  const [textRow, settings] = await Promise.all([textServices(), loadSettings(), globalThis.popupStyles]);
  let first = begun;
  const captureTab = async (): Promise<string> => {
    const mine = first;
    first = undefined;
    return await requestCapture(mine);
  };
  const session = createSession({ ...services, captureTab }, settings);
  watchSettings(session.setSettings);
  keepHistory(session, keepPicture);
  onForgotten(() => void session.discard().finally(() => window.close()));
  const onSettings = () => void browser.runtime.openOptionsPage();
  const openText = async () => void (await browser.tabs.create({ url: browser.runtime.getURL('/text.html') }));
  mount(
    <Popup
      session={session}
      openEditor={services.openEditor}
      captureByMode={captureByMode}
      textServices={textRow}
      openText={openText}
      memory={memory}
      saveSettings={saveSettings}
      onSettings={onSettings}
      onClose={() => window.close()}
    />,
  );
  await session.captureTab();
}

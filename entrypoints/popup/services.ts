import type { Services } from '../../components/services';
import { requestAccess } from '../../core/extension/access';
import { deleteCapture, loadCapture, saveDocument } from '../../core/extension/captures';
import { captureTab, fetchImage, holdCapture, openEditor, storeImage } from '../../core/extension/client';
import { copyPng } from '../../core/extension/clipboard';
import { coverWords } from '../../core/extension/cover-words';
import { decodeImage, encodePng } from '../../core/extension/decode';
import { analyzeCapture, proveCapture } from '../../core/extension/engine-client';
import { savePng } from '../../core/extension/save';
import { loadSettings, saveSettings } from '../../core/extension/settings-store';

/** What the pages that show a picture need of this browser. */
export const services: Services = {
  captureTab,
  storeImage,
  loadCapture,
  saveDocument,
  deleteCapture,
  holdCapture,
  decodeImage,
  encodePng,
  coverWords,
  keepStyles: async (style) => saveSettings({ ...(await loadSettings()), style }),
  analyze: analyzeCapture,
  prove: (id, target, options) => proveCapture(id, { ...target, words: target.regions.map(coverWords) }, options),
  copyPng,
  savePng,
  openEditor,
  requestAccess,
  fetchImage,
};

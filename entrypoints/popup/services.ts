import type { Services } from '../../components/services';
import { requestAccess } from '../../core/extension/access';
import { deleteCapture, loadCapture, saveDocument } from '../../core/extension/captures';
import { fetchImage, holdCapture, openEditor, storeImage } from '../../core/extension/client';
import { copyPng } from '../../core/extension/clipboard';
import { coverWords, type RegionNames } from '../../core/extension/cover-words';
import { decodeForView } from '../../core/extension/decode';
import { encodeImage } from '../../core/extension/encode';
import { analyzeCapture, proveCapture } from '../../core/extension/engine-client';
import { nameRegions } from '../../core/extension/name-regions';
import { requestCapture } from '../../core/extension/request-capture';
import { saveFile } from '../../core/extension/save';
import { loadSettings, saveSettings } from '../../core/extension/settings-store';
import type { Region } from '../../core/model';

/** Placeholders of the picture that this page shows. */
let names: RegionNames = new Map();
const wordsOf = (region: Region): string => coverWords(region, names);

/** What the pages that show a picture need of this browser. */
export const services: Services = {
  captureTab: async () => await requestCapture(),
  storeImage,
  loadCapture,
  saveDocument,
  deleteCapture,
  holdCapture,
  decodeImage: decodeForView,
  encodeImage,
  coverWords: wordsOf,
  nameRegions: async (id, regions, styles) => {
    names = await nameRegions(id, regions, styles);
    return names.size > 0;
  },
  keepStyles: async (style) => saveSettings({ ...(await loadSettings()), style }),
  analyze: analyzeCapture,
  prove: (id, target, options) => proveCapture(id, { ...target, words: target.regions.map(wordsOf) }, options),
  copyPng,
  saveFile,
  openEditor,
  requestAccess,
  fetchImage,
};

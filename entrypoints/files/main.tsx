import { browser } from 'wxt/browser';
import { FilesPage } from '../../components/files/files-page';
import { mount } from '../popup/mount';
import { fileServices } from './services';

mount(<FilesPage services={fileServices} first={location.hash.slice(1)} onSettings={() => void browser.runtime.openOptionsPage()} />);

import { History } from '../../components/history/history';
import { deletePicture, listPictures, trimHistory } from '../../core/extension/history';
import { saveBlob } from '../../core/extension/save';
import { mount } from '../popup/mount';

mount(<History store={{ list: listPictures, remove: deletePicture, clear: () => trimHistory(0), save: (file, name) => saveBlob(file, `${name}.${file.type.split('/').at(-1) ?? 'png'}`) }} />);

import type { NoticeContent } from '../../core/notice';
import type { Translator } from '../translate';

/** A notice in one sentence. */
export function noticeText(content: NoticeContent | null, { text, count }: Translator): string {
  switch (content?.kind) {
    case undefined:
      return text('notice_over');
    case 'masked': {
      const values = content.items.reduce((sum, item) => sum + item.count, 0);
      if (values === 0) return text(content.copied ? 'notice_nothing_copied' : 'notice_nothing');
      return count(content.copied ? 'notice_copied' : 'notice_masked', values);
    }
    case 'files':
      return content.hidden === 0 ? text('notice_nothing') : count('notice_files', content.hidden);
    case 'held':
      if (content.reason === 'file-unreadable') return text('notice_held_file');
      if (content.reason === 'file-too-large' || (content.ofFiles && (content.reason === 'image-too-large' || content.reason === 'text-too-large'))) return text('notice_held_file_large');
      if (content.reason === 'text-too-large') return text('notice_held_text_large');
      if (content.reason === 'nothing-selected') return text('notice_none_selected');
      if (content.reason === 'clipboard-empty') return text('notice_no_text');
      if (content.reason === 'page-unchecked') return text('notice_page_unchecked');
      if (content.reason === 'clipboard-unread') return text('error_clipboard_unread');
      if (content.reason === 'picture-unread') return text('error_picture_unread');
      if (content.reason === 'not-landed') return text(content.ofFiles ? 'notice_held_files_landed' : 'notice_held_landed');
      return text(content.ofFiles ? 'notice_held_file_engine' : 'notice_held_engine');
    case 'send':
      return content.count === 0 ? text('notice_send_unchecked') : count('notice_send', content.count);
    case 'restored':
      return content.restored === 0 ? text('notice_restored_none') : count('notice_restored', content.restored);
  }
}

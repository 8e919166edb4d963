import { useTranslate } from '../translate';
import { Button } from '../ui/button';

/** The editor without a picture: how to bring one. */
export function EmptyStage({ onChoose }: { onChoose: () => void }) {
  const { text } = useTranslate();
  return (
    <div className="empty-stage">
      <h1>{text('editor_empty_title')}</h1>
      <p className="dim">{text('editor_empty_text')}</p>
      <Button command="choose-file" look="primary" onClick={onChoose}>
        {text('editor_choose_file')}
      </Button>
    </div>
  );
}

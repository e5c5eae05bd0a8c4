import { Component, type ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';

interface State {
  failed: boolean;
}

/** A mistake of ours in one page leaves the shell usable; everything typed before is already stored. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Message
        tone="danger"
        title={t('app.pageFailed')}
        action={<Button onClick={() => this.setState({ failed: false })}>{t('app.showAgain')}</Button>}
      >
        {t('app.pageFailedText')}
      </Message>
    );
  }
}

import { type ReactNode, useId } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { bindUnits } from '../format/bind-units.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { ConsentDocument, ReaderIntent } from './reader-types.ts';
import { SectionQuestion } from './section-question.tsx';

export interface ConsentReaderProps extends ComponentProps {
  readonly document: ConsentDocument;
  /** What was answered so far, by section. */
  readonly answers: Readonly<Record<string, string>>;
  /** The sections that somebody wants to talk about again. */
  readonly talkAgain: readonly string[];
  readonly readOnly?: boolean;
  readonly onIntent: (intent: ReaderIntent) => void;
  readonly headingLevel?: 2 | 3;
}

/**
 * A consent to be read at one's own pace: large, in paragraphs, with a question after a part to see what to talk about
 * again. No answer excludes anybody. Version and date stand at the top and on every printed page.
 */
export function ConsentReader(props: ConsentReaderProps): ReactNode {
  const { document, answers, talkAgain, readOnly = false, onIntent, headingLevel = 2 } = props;
  const { t, format } = useMdma();
  const ids = useId();
  const Heading = `h${headingLevel}` as const;
  const Part = headingLevel === 2 ? 'h3' : 'h4';
  const { sections } = document;
  const asked = sections.filter(({ question }) => question);
  const answered = asked.filter(({ id }) => answers[id] !== undefined).length;
  const version = t('reader.version', { version: document.version, day: format.day(document.on) });
  const again = sections.filter(({ id }) => talkAgain.includes(id));
  return (
    <article {...rootProps('mdma-reader', props)} aria-labelledby={`${ids}title`}>
      <p className="mdma-reader-running" aria-hidden="true">
        {document.title}. {version}
      </p>
      <div className="mdma-reader-page">
        <header className="mdma-reader-head">
          <Heading id={`${ids}title`}>{document.title}</Heading>
          <p className="mdma-reader-version">{version}</p>
          {readOnly ? <p className="mdma-reader-version">{t('reader.readOnly')}</p> : null}
        </header>
        <nav className="mdma-reader-contents" aria-label={t('reader.contents')}>
          <ol>
            {sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${ids}${id}`}>{heading}</a>
              </li>
            ))}
          </ol>
        </nav>
        {sections.map((section, index) => (
          <section key={section.id} className="mdma-reader-section" aria-labelledby={`${ids}${section.id}`}>
            <Part id={`${ids}${section.id}`} tabIndex={-1}>
              <span className="mdma-reader-number" aria-hidden="true">
                {index + 1}
              </span>
              {section.heading}
            </Part>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{bindUnits(paragraph)}</p>
            ))}
            <SectionQuestion
              section={section}
              answer={answers[section.id]}
              again={talkAgain.includes(section.id)}
              readOnly={readOnly}
              onIntent={onIntent}
            />
          </section>
        ))}
        <footer className="mdma-reader-foot">
          {asked.length > 0 ? (
            <p>
              {t('reader.answered', { answered, of: asked.length })}. {t('reader.never')}
            </p>
          ) : null}
          {again.length === 0 ? (
            <p>{t('reader.againNone')}</p>
          ) : (
            <>
              <p>
                <b>{t('reader.again')}</b>
              </p>
              <ul>
                {again.map(({ id, heading }) => (
                  <li key={id}>{heading}</li>
                ))}
              </ul>
            </>
          )}
          <Button aria-describedby={`${ids}copy`} onPress={() => onIntent({ type: 'print-copy' })}>
            {t('reader.copy')}
          </Button>
          <p id={`${ids}copy`} className="mdma-reader-version">
            {t('reader.copyNote')}
          </p>
        </footer>
      </div>
    </article>
  );
}

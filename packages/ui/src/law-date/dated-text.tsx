import { Fragment, type ReactNode } from 'react';

const writtenDay = /(\d{2}-[^\s\d-]+-\d{4})/;

/** A sentence in which no date is torn apart at the end of a line. */
export function DatedText({ children }: { readonly children: string }): ReactNode {
  return children.split(writtenDay).map((part, index) => {
    // every second part is a date; the parts of one sentence never change their order
    const key = `${index} ${part}`;
    return index % 2 === 1 ? (
      <span key={key} className="mdma-nowrap">
        {part}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}

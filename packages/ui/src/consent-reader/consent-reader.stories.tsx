import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { ConsentReader, type ConsentReaderProps } from './consent-reader.tsx';
import type { ConsentDocument } from './reader-types.ts';

// an invented text: a site brings its own, approved one
const example: ConsentDocument = {
  title: 'Taking part in MDMA-assisted therapy',
  version: 'v3',
  on: '2026-09-12',
  sections: [
    {
      id: 'stop',
      heading: 'You can stop at any time',
      paragraphs: [
        'Taking part is your own choice. You can say no now, and you can say no later, on a dosing day too. You need no reason.',
        'If you stop, your care goes on. Whoever looks after you now will still look after you.',
      ],
      question: {
        ask: 'What happens to your care when you stop?',
        answers: [
          {
            value: 'goes-on',
            label: 'It goes on',
            followedBy: 'Yes. Stopping changes nothing about the rest of your care.',
          },
          {
            value: 'ends',
            label: 'It ends',
            followedBy:
              'It goes on. If the text made you think otherwise, let us talk about it: the text may need to be clearer.',
          },
          {
            value: 'unsure',
            label: 'I am not sure',
            followedBy: 'Then let us talk about it. It goes on, and you may ask how.',
          },
        ],
      },
    },
    {
      id: 'touch',
      heading: 'Touch',
      paragraphs: [
        'Nobody touches you unless you asked for it. You agree beforehand to what is all right, such as a held hand, and a word or a raised hand ends it at once.',
        'Touch is never sexual. If anything happens that you did not agree to, you can tell somebody outside the team. Their number is on the last page.',
      ],
    },
    {
      id: 'day',
      heading: 'The dosing day',
      paragraphs: [
        'Two therapists are with you the whole time. Your blood pressure and your temperature are taken several times.',
        'You do not drive home. You stay until both therapists and you yourself agree that you can leave.',
      ],
    },
  ],
};

function Reading(args: ConsentReaderProps) {
  const [answers, setAnswers] = useState(args.answers);
  const [talkAgain, setTalkAgain] = useState(args.talkAgain);
  return (
    <ConsentReader
      {...args}
      answers={answers}
      talkAgain={talkAgain}
      onIntent={(intent) => {
        args.onIntent(intent);
        if (intent.type === 'answer-question') setAnswers({ ...answers, [intent.section]: intent.answer });
        if (intent.type === 'talk-again') {
          const others = talkAgain.filter((section) => section !== intent.section);
          setTalkAgain(intent.again ? [...others, intent.section] : others);
        }
      }}
    />
  );
}

const meta = {
  title: 'Consent/ConsentReader',
  component: ConsentReader,
  args: { document: example, answers: {}, talkAgain: [], onIntent: fn() },
  render: (args) => <Reading {...args} />,
} satisfies Meta<typeof ConsentReader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText('Version v3, 12-Sep-2026')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /Talk about this again.*Touch/ }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'talk-again', section: 'touch', again: true });
    await userEvent.click(canvas.getByRole('button', { name: 'Print a copy to take home' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'print-copy' });
  },
};

/** No answer excludes: whichever is given, the words that follow it are kind and the other answers stay open. */
export const AnyAnswer: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByLabelText('It ends'));
    await expect(canvas.getByText(/the text may need to be clearer/)).toBeVisible();
    await expect(canvas.getByText(/No answer excludes anybody/)).toBeVisible();
    await expect(canvasElement).not.toHaveTextContent(/wrong|incorrect|failed/i);
    await userEvent.click(canvas.getByLabelText('It goes on'));
    await expect(canvas.getByText(/Stopping changes nothing/)).toBeVisible();
  },
};

export const Answered: Story = { args: { answers: { stop: 'unsure' }, talkAgain: ['stop', 'day'] } };
export const ReadOnly: Story = { args: { answers: { stop: 'goes-on' }, readOnly: true } };

export const LongText: Story = {
  args: {
    document: {
      ...example,
      sections: Array.from({ length: 9 }, (_, index) => ({
        ...(example.sections[index % 3] ?? { heading: '', paragraphs: [] }),
        id: `part-${index}`,
        heading: `${example.sections[index % 3]?.heading ?? ''}, and what else belongs to part ${index + 1} in long words`,
      })),
    },
  },
};

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};

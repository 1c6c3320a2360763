import { minuteMs, type PartOf, type Scene } from './scene.ts';

export function hyperthermia(
  { cast, readingAt, doseAt, fromDose: write }: Scene,
  { readings, normalAt, releasedAt }: PartOf<'hyperthermia'>,
): void {
  const { second, physician } = cast;
  for (const { atMinutes, temperature } of readings) {
    write(
      atMinutes,
      { type: 'record-vitals', reading: readingAt(atMinutes, { temperature }) },
      { by: second, told: { raised: true } },
    );
  }
  const first = readings[0]?.atMinutes ?? normalAt;
  write(
    first + 1,
    { type: 'acknowledge-alert', alert: `temperature.high@${doseAt + first * minuteMs}` },
    { by: second },
  );
  write(
    first + 2,
    { type: 'record-comfort', comfort: 'temperature', text: 'Blankets off, window open, room cooled.' },
    { by: second },
  );
  write(
    first + 3,
    { type: 'record-note', text: 'Physician called to the room: no rigidity, no clonus, oriented.', tone: 'neutral' },
    { by: physician ?? second },
  );
  write(normalAt, { type: 'record-vitals', reading: readingAt(normalAt) }, { by: second });
  write(normalAt + 2, {
    type: 'record-adverse-event',
    adverseEvent: 'ae-1',
    kind: 'hyperthermia',
    seriousness: 'not-serious',
    text: 'Up to 38.8 °C, back after cooling.',
  });
  if (physician)
    write(
      releasedAt,
      { type: 'release-hold', reason: 'Temperature normal at the repeat, person well.' },
      { by: physician },
    );
}

export function hyponatraemia(scene: Scene, part: PartOf<'hyponatraemia'>): void {
  const { cast, readingAt, fromDose: write } = scene;
  const { headacheAt, sodium, sodiumAt, confusionAt, transferredAt } = part;
  const { second, physician } = cast;
  write(
    headacheAt,
    {
      type: 'record-note',
      text: 'Has drunk three large bottles of water since noon, more than was brought.',
      tone: 'neutral',
    },
    { by: second },
  );
  write(headacheAt + 1, { type: 'record-symptom', symptom: 'severe-headache' }, { by: second });
  write(headacheAt + 4, { type: 'record-symptom', symptom: 'vomiting' }, { by: second });
  write(
    sodiumAt,
    { type: 'record-vitals', reading: readingAt(sodiumAt, { sodium }) },
    { by: physician ?? second, told: { raised: true } },
  );
  write(confusionAt, { type: 'record-symptom', symptom: 'confusion' }, { by: second });
  transfer(scene, {
    atMinutes: confusionAt + 1,
    transferredAt,
    adverseEvent: 'neurological',
    text: 'Low sodium after much water, now confused.',
  });
}

export function emergencyTransfer(
  scene: Scene,
  { atMinutes, systolic, diastolic, transferredAt }: PartOf<'emergency-transfer'>,
): void {
  const { cast, readingAt, fromDose: write } = scene;
  const by = cast.second;
  const told = { raised: true } as const;
  write(
    atMinutes,
    { type: 'record-vitals', reading: readingAt(atMinutes, { systolic, diastolic }), symptoms: ['chest-pain'] },
    { by, told },
  );
  transfer(scene, {
    atMinutes: atMinutes + 1,
    transferredAt,
    adverseEvent: 'cardiovascular',
    text: 'Chest pain with a pressure above 180.',
  });
  const again = atMinutes + 6;
  write(
    again,
    { type: 'record-vitals', reading: readingAt(again, { systolic, diastolic }), symptoms: ['chest-pain'] },
    { by, told },
  );
}

interface Transfer {
  readonly atMinutes: number;
  readonly transferredAt: number;
  readonly adverseEvent: 'neurological' | 'cardiovascular';
  readonly text: string;
}

function transfer(
  { cast, fromDose: write }: Scene,
  { atMinutes, transferredAt, adverseEvent: kind, text }: Transfer,
): void {
  const by = cast.physician ?? cast.lead;
  write(atMinutes, { type: 'declare-emergency', text });
  write(atMinutes + 1, {
    type: 'record-note',
    text: 'Emergency services called; the physician stays with the participant.',
    tone: 'neutral',
  });
  write(transferredAt, { type: 'record-transfer', to: 'hospital' }, { by });
  write(
    transferredAt + 10,
    { type: 'record-adverse-event', adverseEvent: 'ae-1', kind, seriousness: 'serious', tone: 'difficult', text },
    { by },
  );
}

export function typingError(
  { cast, readingAt, doseAt, fromDose: write, correct }: Scene,
  part: PartOf<'typing-error'>,
): void {
  const { atMinutes, typed, meant, correctedAfter } = part;
  const by = cast.second;
  const wrong = readingAt(atMinutes, { temperature: typed });
  const temperature = wrong.signs.temperature;
  const amends = write(atMinutes, { type: 'record-vitals', reading: wrong }, { by, told: { raised: true } });
  if (!temperature) return;
  correct({
    at: doseAt + (atMinutes + correctedAfter) * minuteMs,
    amends,
    reading: {
      ...wrong,
      signs: { ...wrong.signs, temperature: { ...temperature, value: Number(meant), text: meant } },
    },
    by,
    reason: `Typing error: ${typed} was typed where ${meant} was read.`,
  });
}

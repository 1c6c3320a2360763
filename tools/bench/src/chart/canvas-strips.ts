import type { DeviceDay } from './day-of-seconds.ts';

/** The limit: the same values on bare canvases, lowest and highest of each column, no axis, no words. */
export function canvasStrips(room: HTMLElement): (day: DeviceDay, count: number) => void {
  const [width, height] = [1_000, 107];
  const contexts = [0, 1, 2].map(() => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    room.append(canvas);
    return canvas.getContext('2d');
  });
  return (day, count) => {
    for (const [index, context] of contexts.entries()) {
      const series = day.series[index];
      if (!context || !series) continue;
      const { min, max } = series.strip;
      const y = (value: number): number => height - (height * (value - min)) / (max - min);
      context.clearRect(0, 0, width, height);
      context.beginPath();
      const perColumn = day.at.length / width;
      for (let column = 0; column < width; column += 1) {
        let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        const end = Math.min(count, Math.ceil((column + 1) * perColumn));
        for (let point = Math.floor(column * perColumn); point < end; point += 1) {
          const value = series.values[point] ?? Number.NaN;
          if (value < low) low = value;
          if (value > high) high = value;
        }
        if (low > high) continue;
        context.moveTo(column, y(high));
        context.lineTo(column, y(low) + 1);
      }
      context.stroke();
    }
  };
}

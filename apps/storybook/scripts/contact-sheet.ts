/** One picture of a story, drawn in one way. */
export interface Shot {
  readonly title: string;
  readonly story: string;
  readonly way: string;
  readonly file: string;
  /** What went wrong before the picture was taken. */
  readonly problem?: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const cell = ({ file, way, story, problem }: Shot): string =>
  `<td>${problem === undefined ? '' : `<p><b>${escaped(problem)}</b></p>`}<a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(`${story}, ${way}`)}"></a></td>`;

/** All pictures on one page: a row for each story, a column for each way, under the name of the component. */
export function contactSheet(shots: readonly Shot[]): string {
  const ways = [...new Set(shots.map(({ way }) => way))];
  const titles = [...new Set(shots.map(({ title }) => title))].toSorted();
  const sections = titles.map((title) => {
    const own = shots.filter((shot) => shot.title === title);
    const rows = [...new Set(own.map(({ story }) => story))].map((story) => {
      const same = own.filter((shot) => shot.story === story);
      const cells = ways
        .map((way) => same.find((shot) => shot.way === way))
        .map((shot) => (shot ? cell(shot) : '<td>'));
      return `<tr><th scope="row">${escaped(story)}</th>${cells.join('')}</tr>`;
    });
    return `<section><h2>${escaped(title)}</h2><table><thead><tr><td></td>${ways.map((way) => `<th scope="col">${way}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every story in ${ways.length} ways</title>
<style>
body { margin: 24px; background: #8a8a8a; font: 14px/1.4 system-ui, sans-serif; }
table { border-collapse: collapse; }
th { text-align: start; vertical-align: top; padding: 4px 12px 4px 0; }
tbody th { inline-size: 9rem; }
td { vertical-align: top; padding: 0 12px 12px 0; }
img { display: block; inline-size: 560px; }
td:last-child img { inline-size: 260px; }
</style>
<h1>Every story in ${ways.length} ways</h1>
${sections.join('\n')}
</html>
`;
}

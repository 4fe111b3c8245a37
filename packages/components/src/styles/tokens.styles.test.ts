import {expect, fixture, html} from '@open-wc/testing';
import '../define/list.js';
import type {CordialeList} from '../components/list/list.js';
import {emulateMedia} from '../testing/emulate-media.js';

type Rgb = [red: number, green: number, blue: number];

const TEXT_PAIRS = [['ink', 'paper'], ['ink', 'panel'], ['ink', 'accent-soft'], ['ink', 'evidence'], ['ink-soft', 'paper'], ['ink-soft', 'panel'], ['ink-soft', 'accent-soft'], ['accent', 'panel'], ['accent', 'paper'], ['accent', 'accent-soft'], ['accent', 'evidence'], ['panel', 'accent']] as const;
const MARKS = ['talks', 'accords', 'backing', 'aid', 'joint-action', 'endings', 'neutral', 'accent', 'line-strong'];

/** The colour a token has in an element, resolved by the browser. */
function colorOf(list: CordialeList, token: string): Rgb {
  const probe = document.createElement('span');
  probe.style.color = `var(--${token})`;
  list.renderRoot.append(probe);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = getComputedStyle(probe).color;
  context.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`tokens, ${colorScheme}`, () => {
    let list: CordialeList;

    beforeEach(async () => {
      await emulateMedia({colorScheme});
      list = await fixture<CordialeList>(html`<cordiale-list></cordiale-list>`);
    });

    after(() => emulateMedia({colorScheme: 'light'}));

    for (const [text, ground] of TEXT_PAIRS) {
      it(`${text} on ${ground} is at least 4.5 to 1`, () => {
        expect(contrast(colorOf(list, text), colorOf(list, ground))).to.be.at.least(4.5);
      });
    }

    for (const mark of MARKS) {
      it(`${mark} on paper and panel is at least 3 to 1`, () => {
        for (const ground of ['paper', 'panel']) expect(contrast(colorOf(list, mark), colorOf(list, ground))).to.be.at.least(3);
      });
    }
  });
}

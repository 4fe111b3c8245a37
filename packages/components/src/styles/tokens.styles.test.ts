import {expect, fixture, html} from '@open-wc/testing';
import '../define/list.js';
import type {CordialeList} from '../components/list/list.js';
import {emulateMedia} from '../testing/emulate-media.js';

type Rgb = [red: number, green: number, blue: number];

const TEXT_PAIRS = [['ink', 'paper'], ['ink', 'panel'], ['ink', 'accent-soft'], ['ink', 'evidence'], ['ink-soft', 'paper'], ['ink-soft', 'panel'], ['ink-soft', 'accent-soft'], ['accent', 'panel'], ['accent', 'paper'], ['accent', 'accent-soft'], ['accent', 'evidence'], ['panel', 'accent']] as const;
const FAMILIES = ['talks', 'accords', 'backing', 'aid', 'joint-action', 'endings', 'neutral'];
const MARKS = [...FAMILIES, 'accent', 'line-strong'];

type Matrix = readonly [Rgb, Rgb, Rgb];

/** What eyes see of linear red, green and blue; those without one kind of cone by Machado, Oliveira and Fernandes (2009). */
const EYES: Readonly<Record<string, Matrix>> = {
  'full colour vision': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  'protanopia': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  'deuteranopia': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  'tritanopia': [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
const TO_CONES: Matrix = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]];
const TO_LAB: Matrix = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]];
/** Four times what is just seen in Oklab, for marks are small. */
const LEAST_DISTANCE = 0.08;

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

const times = (matrix: Matrix, vector: Rgb) => matrix.map((row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0)) as Rgb;
const linear = (color: Rgb) => color.map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as Rgb;

/** How far apart two colours are in Oklab for an eye. */
function distance(eye: Matrix, ...colors: [Rgb, Rgb]): number {
  const [one, other] = colors.map((color) => times(TO_LAB, times(TO_CONES, times(eye, linear(color)).map((part) => Math.max(0, part)) as Rgb).map(Math.cbrt) as Rgb)) as [Rgb, Rgb];
  return Math.hypot(...one.map((part, index) => part - other[index]!));
}

function luminance(color: Rgb): number {
  const [red, green, blue] = linear(color);
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

    for (const [name, eye] of Object.entries(EYES)) {
      it(`each two families are told apart by their colour alone, with ${name}`, () => {
        const colors = FAMILIES.map((family) => ({family, color: colorOf(list, family)}));
        const close = colors.flatMap((one, index) => colors.slice(index + 1).filter((other) => distance(eye, one.color, other.color) < LEAST_DISTANCE).map((other) => `${one.family} and ${other.family}`));
        expect(close).to.deep.equal([]);
      });
    }

    for (const mark of MARKS) {
      it(`${mark} on paper and panel is at least 3 to 1`, () => {
        for (const ground of ['paper', 'panel']) expect(contrast(colorOf(list, mark), colorOf(list, ground))).to.be.at.least(3);
      });
    }
  });
}

describe('tokens and the page around them', () => {
  const paperOn = async (colorScheme: string) => {
    document.documentElement.style.colorScheme = colorScheme;
    return luminance(colorOf(await fixture<CordialeList>(html`<cordiale-list></cordiale-list>`), 'paper'));
  };

  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulateMedia({colorScheme: 'light'});
  });

  it('are dark on a dark page, whatever the system has', async () => {
    expect(await paperOn('dark')).to.be.below(0.1);
  });

  it('are light on a light page, whatever the system has', async () => {
    await emulateMedia({colorScheme: 'dark'});
    expect(await paperOn('light')).to.be.above(0.9);
  });
});

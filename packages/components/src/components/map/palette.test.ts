import {expect} from '@open-wc/testing';
import {emulateMedia} from '../../testing/emulate-media.js';
import {createMap} from '../../testing/map-fixture.js';
import {readPalette, type PaletteColor} from './palette.js';

/** Contrast of two opaque colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`palette of cordiale-map, ${colorScheme}`, () => {
    let palette: Readonly<Record<PaletteColor, string>>;

    before(async () => {
      await emulateMedia({colorScheme});
      const {map} = await createMap();
      palette = readPalette(map.renderRoot.querySelector<HTMLElement>('.probe')!);
    });

    after(() => emulateMedia({colorScheme: 'light'}));

    it('has arcs and outlines of 3:1 against land and water', () => {
      for (const mark of ['arc', 'accent'] as const) for (const ground of ['land', 'water'] as const) expect(contrast(palette[mark], palette[ground]), `${mark} on ${ground}`).to.be.at.least(3);
    });

    it('has tints that go one way, each told from the one before', () => {
      const steps = (['land', 'step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const).map((name) => contrast(palette[name], palette.arc));
      for (let index = 1; index < steps.length; index++) expect((steps[index - 1] ?? 0) / (steps[index] ?? 1), `step ${index}`).to.be.above(1.1);
    });

    it('keeps names legible on the strongest tint', () => {
      const ink = colorScheme === 'light' ? 'rgb(29, 33, 37)' : 'rgb(232, 230, 225)';
      expect(contrast(ink, palette['step-5'])).to.be.at.least(4.5);
    });

    it('is opaque RGB, whatever the page wrote', () => {
      for (const color of Object.values(palette)) expect(color).to.match(/^rgba\(\d+, \d+, \d+, 1\)$/);
    });
  });
}

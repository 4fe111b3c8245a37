/** What `npm run test:firefox` leaves out, and why: how the full titles of the tests begin. Whatever is not named here passes in Firefox. */
export const NOT_IN_FIREFOX = [
  {
    why: 'Firefox takes no WebGL context away from a page that has many',
    titles: ['cordiale-map: more maps than there are contexts'],
  },
  {
    why: 'Firefox has no WebGL without a screen: give it one with xvfb-run',
    unless: 'webgl',
    titles: [
      'cordiale-map while MapLibre is loading',
      'cordiale-map that is lazy',
      'cordiale-map drawn by webgl',
      'cordiale-map: a lost context',
      'cordiale-map: defaults loads MapLibre only when it comes near the viewport',
      'cordiale-map: properties and attributes renderer can be changed',
      'cordiale-map: properties and attributes follows a change of its colours',
      'cordiale-map: odd lives removed before it is drawn leaves nothing behind',
      'cordiale-map: basemap none draws symbols and links alone, in WebGL too',
      'cordiale-map: basemap of a style',
      'cordiale-map: globe hides what lies beyond the horizon, and an arrow key turns it in, drawn by webgl',
      'cordiale-map: globe turns flat and back by its button, drawn by webgl',
      'cordiale-map: the two renderers',
      'cordiale-map in print',
      'cordiale-map on a page that has set a worker',
      'cordiale-map with a worker that does not load',
    ],
  },
];

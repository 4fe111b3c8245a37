/** Everything in one file for a script tag: the elements, registered, and the functions of core as the global `cordiale`. */
export * from '@cordiale/core';
export * from '../index.js';
import '../define.js';

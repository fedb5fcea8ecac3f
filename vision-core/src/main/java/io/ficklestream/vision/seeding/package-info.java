/**
 * From evidence to pixel labels: the paper's any/mean rule on the grid, then refinement to the photograph's resolution.
 *
 * <p>Labels are positions: 0 is background, 1 the image's first class, 2 its second, and so on; 255 is undecided.
 */
package io.ficklestream.vision.seeding;

/**
 * Losses of the segmenter on a grid of cells. All take probabilities of images x cells x labels, label 0 being the
 * background, and the weights of the images, 1 or 0, since weakly and strongly labelled images share a batch: every
 * loss is the mean over the images that count for it.
 */
package io.ficklestream.networks.losses;

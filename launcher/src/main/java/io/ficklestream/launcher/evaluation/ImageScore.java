package io.ficklestream.launcher.evaluation;

/**
 * How good the mask of one photograph is.
 *
 * @param id the photograph
 * @param meanIou mean intersection over union of the classes in its masks, 0..1
 */
record ImageScore(String id, double meanIou) {}

package io.ficklestream.launcher.collect;

/**
 * How many images have got how far.
 *
 * @param images submitted
 * @param labeled with their seed mask
 * @param segmented with the segmenter's mask
 * @param deadLettered set aside with a reason
 */
public record RunCounts(int images, int labeled, int segmented, int deadLettered) {}

package io.ficklestream.segmenter.domain.samples;

/**
 * How much the sample store keeps, and which images are held out. Other values apply to the images that come from then
 * on.
 *
 * @param replayCapacity most samples that are learned again, at least 0
 * @param heldOutCapacity most samples that are held out, at least 0
 * @param heldOutShare share of the images that are never learned from, 0 to below 1
 * @param seed another one draws other images for both
 */
public record StoreLimits(int replayCapacity, int heldOutCapacity, double heldOutShare, long seed) {

    public StoreLimits {
        if (replayCapacity < 0 || heldOutCapacity < 0) {
            throw new IllegalArgumentException(
                    "capacities are 0 or more, not " + replayCapacity + " and " + heldOutCapacity);
        }
        if (!(heldOutShare >= 0 && heldOutShare < 1)) {
            throw new IllegalArgumentException("the share held out is 0 to below 1, not " + heldOutShare);
        }
    }

    boolean holdsOut(ImageKey key) {
        // 53 bits make every double from 0 to below 1 that is a multiple of 2^-53 equally likely.
        return (key.hash("held-out", seed) >>> 11) * 0x1p-53 < heldOutShare;
    }
}

package io.ficklestream.segmenter.domain.prediction;

/**
 * What a network sees in a photograph, one byte a pixel, row-major.
 *
 * @param height rows of the photograph
 * @param width columns of the photograph
 * @param labels 0 background, i the class i - 1; not copied: do not modify after
 * @param confidence probability of that label, 0 to 255 (unsigned) for 0 to 1; not copied: do not modify after
 */
public record PixelLabels(int height, int width, byte[] labels, byte[] confidence) {

    public PixelLabels {
        if (labels.length != (long) height * width || confidence.length != labels.length) {
            throw new IllegalArgumentException("%d x %d pixels cannot have %d labels and %d confidences"
                    .formatted(width, height, labels.length, confidence.length));
        }
    }
}

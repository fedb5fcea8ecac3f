package io.ficklestream.vision.seeding;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.Resampling;

/**
 * An image's evidence as planes of fractions, on the grid or interpolated to any other size.
 *
 * @param classes number of classes
 * @param height rows
 * @param width columns
 * @param samples how many samples the fractions are of
 * @param hitFrequencies [class][y][x], 0..1; not copied: do not modify after
 * @param meanScores [class][y][x], 0..1; not copied: do not modify after
 * @param peaks [class], the maximum of each class's mean scores on the grid; 0 for a class without any evidence; not
 *     copied: do not modify after
 */
public record EvidenceMaps(
        int classes, int height, int width, int samples, float[] hitFrequencies, float[] meanScores, float[] peaks) {

    /** The evidence on its own grid. */
    public static EvidenceMaps of(Evidence evidence) {
        float[] meanScores = evidence.meanScores();
        float[] peaks = new float[evidence.classes()];
        for (int i = 0; i < meanScores.length; i++) {
            int classIndex = i / evidence.pixels();
            peaks[classIndex] = Math.max(peaks[classIndex], meanScores[i]);
        }
        return new EvidenceMaps(
                evidence.classes(),
                evidence.height(),
                evidence.width(),
                evidence.samples(),
                evidence.hitFrequencies(),
                meanScores,
                peaks);
    }

    /** The same evidence, bilinearly interpolated; peaks stay those of the grid. */
    public EvidenceMaps resampledTo(int newHeight, int newWidth) {
        return new EvidenceMaps(
                classes,
                newHeight,
                newWidth,
                samples,
                Resampling.bilinear(hitFrequencies, classes, height, width, newHeight, newWidth),
                Resampling.bilinear(meanScores, classes, height, width, newHeight, newWidth),
                peaks);
    }

    /** Number of pixels of a plane. */
    public int pixels() {
        return height * width;
    }

    /** True if any class was seen anywhere. */
    public boolean hasEvidence() {
        for (float peak : peaks) {
            if (peak > 0) {
                return true;
            }
        }
        return false;
    }

    /** Fraction of the samples whose map exceeds the threshold, 0..1; {@code pixel} is y * width + x. */
    public float hitFrequency(int classIndex, int pixel) {
        return hitFrequencies[classIndex * pixels() + pixel];
    }

    /** Mean score over the samples, 0..1. */
    public float meanScore(int classIndex, int pixel) {
        return meanScores[classIndex * pixels() + pixel];
    }

    /** The mean score relative to the class's maximum over the image, 0..1; 0 for a class without any evidence. */
    public float relativeScore(int classIndex, int pixel) {
        return peaks[classIndex] == 0 ? 0 : meanScore(classIndex, pixel) / peaks[classIndex];
    }

    /** The largest relative score of any class at a pixel, 0..1. */
    public float strongestRelativeScore(int pixel) {
        float strongest = 0;
        for (int c = 0; c < classes; c++) {
            strongest = Math.max(strongest, relativeScore(c, pixel));
        }
        return strongest;
    }

    /** The largest hit frequency of any class at a pixel, 0..1. */
    public float strongestHitFrequency(int pixel) {
        float strongest = 0;
        for (int c = 0; c < classes; c++) {
            strongest = Math.max(strongest, hitFrequency(c, pixel));
        }
        return strongest;
    }
}

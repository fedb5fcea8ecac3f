package io.ficklestream.vision.seeding;

import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrfParameters;
import java.util.Objects;

/**
 * How seeds on the grid become a mask of the photograph.
 *
 * @param upsampling how seeds are brought to the photograph's resolution before the CRF
 * @param unary what the CRF starts from
 * @param backgroundPower alpha in the background's probability {@code (1 - max_c score_c)^alpha}; above 0, larger means
 *     less background (used by {@link UnarySource#SCORES})
 * @param seedCertainty probability that a seed is right; above 0 and below 1 (used by {@link UnarySource#SEEDS})
 * @param crf the dense CRF's terms and iterations
 * @param undecidedBelow a pixel whose best posterior is below this stays undecided; 0 (decide all) to 1
 * @param workingPixels photographs with more pixels are refined at this reduced size, which bounds time and memory, and
 *     the mask is enlarged again; at least 1
 */
public record RefinementParameters(
        SeedUpsampling upsampling,
        UnarySource unary,
        double backgroundPower,
        double seedCertainty,
        DenseCrfParameters crf,
        double undecidedBelow,
        int workingPixels) {
    public RefinementParameters {
        Objects.requireNonNull(upsampling, "upsampling");
        Objects.requireNonNull(unary, "unary");
        Objects.requireNonNull(crf, "crf");
        require(
                backgroundPower > 0 && Double.isFinite(backgroundPower),
                "backgroundPower must be above 0",
                backgroundPower);
        require(seedCertainty > 0 && seedCertainty < 1, "seedCertainty must lie between 0 and 1", seedCertainty);
        require(undecidedBelow >= 0 && undecidedBelow <= 1, "undecidedBelow must be 0 to 1", undecidedBelow);
        require(workingPixels >= 1, "workingPixels must be at least 1", workingPixels);
    }

    private static void require(boolean condition, String rule, double value) {
        if (!condition) {
            throw new IllegalArgumentException(rule + ", not " + value);
        }
    }

    /**
     * The CRF of SEC and DSRG, started from the scores, at about the size of the photographs that its deviations in pixels
     * were chosen for: half a thousand pixels square.
     */
    public static RefinementParameters defaults() {
        return new RefinementParameters(
                SeedUpsampling.INTERPOLATED,
                UnarySource.SCORES,
                40,
                0.7,
                CrfPreset.DSRG_TEST.parameters(),
                0,
                500 * 500);
    }

    /** The same with another way of upsampling. */
    public RefinementParameters withUpsampling(SeedUpsampling other) {
        return new RefinementParameters(
                other, unary, backgroundPower, seedCertainty, crf, undecidedBelow, workingPixels);
    }

    /** The same with another source of unary energies. */
    public RefinementParameters withUnary(UnarySource other) {
        return new RefinementParameters(
                upsampling, other, backgroundPower, seedCertainty, crf, undecidedBelow, workingPixels);
    }

    /** The same with another exponent of the background. */
    public RefinementParameters withBackgroundPower(double alpha) {
        return new RefinementParameters(upsampling, unary, alpha, seedCertainty, crf, undecidedBelow, workingPixels);
    }

    /** The same with another trust in seeds. */
    public RefinementParameters withSeedCertainty(double probability) {
        return new RefinementParameters(
                upsampling, unary, backgroundPower, probability, crf, undecidedBelow, workingPixels);
    }

    /** The same with another CRF. */
    public RefinementParameters withCrf(DenseCrfParameters other) {
        return new RefinementParameters(
                upsampling, unary, backgroundPower, seedCertainty, other, undecidedBelow, workingPixels);
    }

    /** The same with another limit below which pixels stay undecided. */
    public RefinementParameters withUndecidedBelow(double posterior) {
        return new RefinementParameters(
                upsampling, unary, backgroundPower, seedCertainty, crf, posterior, workingPixels);
    }

    /** The same with another bound on the size that is worked at. */
    public RefinementParameters withWorkingPixels(int pixels) {
        return new RefinementParameters(upsampling, unary, backgroundPower, seedCertainty, crf, undecidedBelow, pixels);
    }
}

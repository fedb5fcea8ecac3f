package io.ficklestream.vision.crf;

/** Parameter sets of published weakly supervised methods, as their code has them. */
public enum CrfPreset {
    /** SEC and DSRG while training, on the 41 x 41 grid: the full-size deviations divided by 12. */
    DSRG_TRAINING(10, new GaussianTerm(3, 3 / 12.0), new BilateralTerm(10, 80 / 12.0, 13)),
    /** SEC and DSRG on photographs of full size, and what FickleNet is assumed to use. */
    DSRG_TEST(10, new GaussianTerm(3, 3), new BilateralTerm(10, 80, 13)),
    /** Pseudo labels of PSA and RRM. */
    PSA_PSEUDO_LABELS(10, new GaussianTerm(3, 3), new BilateralTerm(10, 80, 13)),
    /** RRM and RPM on the segmentation network's output. */
    RRM_TEST(10, new GaussianTerm(3, 3), new BilateralTerm(4, 83, 5)),
    /** IRN's refinement of label masks, meant for unaries from labels with probability 0.7. */
    IRN_LABELS(10, new GaussianTerm(3, 3), new BilateralTerm(10, 50, 5)),
    /** DeepLabV2 in PyTorch, as AdvCAM, CLIP-ES and ReCAM use it. */
    DEEPLAB_V2(10, new GaussianTerm(3, 1), new BilateralTerm(4, 67, 3));

    private final DenseCrfParameters parameters;

    CrfPreset(int iterations, GaussianTerm gaussian, BilateralTerm bilateral) {
        this.parameters = new DenseCrfParameters(iterations, gaussian, bilateral);
    }

    public DenseCrfParameters parameters() {
        return parameters;
    }
}

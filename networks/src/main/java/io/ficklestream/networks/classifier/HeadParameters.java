package io.ficklestream.networks.classifier;

/** The names of the classifier's own parameters, in checkpoints and in graphs. */
public final class HeadParameters {

    /** What the names of the neck's parameters begin with. */
    public static final String NECK = "neck/";

    /** 1 x 1 neck, 1 x 1 x backbone channels x k. */
    public static final String NECK_KERNEL = "neck/kernel";

    /** Bias of the neck, k. */
    public static final String NECK_BIAS = "neck/bias";

    /** Linear head, k x (classes * s * s), class-major. */
    public static final String HEAD_KERNEL = "head/kernel";

    /** Bias of the head, one per class. */
    public static final String HEAD_BIAS = "head/bias";

    private HeadParameters() {}
}

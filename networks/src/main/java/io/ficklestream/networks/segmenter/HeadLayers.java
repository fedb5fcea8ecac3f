package io.ficklestream.networks.segmenter;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names and kernel shapes of the head's convolutions; a kernel is called name + "/kernel", its bias name + "/bias". */
public final class HeadLayers {

    /** What the names of all of the head's parameters begin with. */
    public static final String PREFIX = "head/";

    /** The 1 x 1 convolution between backbone and branches. */
    public static final String NECK = PREFIX + "neck";

    private HeadLayers() {}

    /** The dilated 3 x 3 convolution of a branch. */
    public static String fc6(int dilation) {
        return branch(dilation) + "fc6";
    }

    /** The 1 x 1 convolution after it. */
    public static String fc7(int dilation) {
        return branch(dilation) + "fc7";
    }

    /** The 1 x 1 convolution that gives the branch's scores. */
    public static String fc8(int dilation) {
        return branch(dilation) + "fc8";
    }

    private static String branch(int dilation) {
        return PREFIX + "fov" + dilation + "/";
    }

    /** Whether a parameter belongs to a convolution that gives scores. */
    public static boolean givesScores(String parameter) {
        return parameter.startsWith(PREFIX) && parameter.contains("/fc8/");
    }

    /** Kernel shapes [height, width, in, out] by layer, in the order of the network. */
    public static Map<String, long[]> kernels(SegmenterArchitecture architecture, int backboneChannels) {
        Map<String, long[]> shapes = new LinkedHashMap<>();
        int channels = backboneChannels;
        if (architecture.neckChannels() > 0) {
            shapes.put(NECK, new long[] {1, 1, channels, architecture.neckChannels()});
            channels = architecture.neckChannels();
        }
        int hidden = architecture.hiddenChannels();
        for (int dilation : architecture.dilations()) {
            shapes.put(fc6(dilation), new long[] {3, 3, channels, hidden});
            shapes.put(fc7(dilation), new long[] {1, 1, hidden, hidden});
            shapes.put(fc8(dilation), new long[] {1, 1, hidden, architecture.labels()});
        }
        return shapes;
    }
}

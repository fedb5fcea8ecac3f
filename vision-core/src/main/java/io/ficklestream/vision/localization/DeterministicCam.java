package io.ficklestream.vision.localization;

import java.util.Arrays;

/** The map with every hidden unit kept: the deterministic class activation map that FickleNet is compared with. */
public final class DeterministicCam {
    private DeterministicCam() {}

    /**
     * {@code ReLU( 1/(h*w) * sum of response_o(u) over the offsets whose window is on the grid )}, un-normalised.
     *
     * @param out receives height * width values, at least 0
     */
    public static void map(Responses responses, int classIndex, float[] out) {
        responses.requireClass(classIndex);
        Arrays.fill(out, 0, responses.pixels(), 0);
        for (int offset = 0; offset < responses.offsets(); offset++) {
            add(responses, classIndex, offset, out);
        }
        for (int u = 0; u < responses.pixels(); u++) {
            out[u] = Math.max(0, out[u]) / responses.pixels();
        }
    }

    private static void add(Responses responses, int classIndex, int offset, float[] out) {
        int plane = responses.plane(classIndex, offset);
        int u = 0;
        for (int y = 0; y < responses.height(); y++) {
            for (int x = 0; x < responses.width(); x++, u++) {
                if (responses.windowOnGrid(offset, y, x)) {
                    out[u] += responses.values()[plane + u];
                }
            }
        }
    }
}

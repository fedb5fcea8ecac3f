package io.ficklestream.launcher.evaluation;

import io.ficklestream.vision.localization.Responses;

/** Takes the responses of some classes out of those of all. */
final class ClassSelection {

    private ClassSelection() {}

    static Responses of(Responses all, int[] classes) {
        int size = all.offsets() * all.pixels();
        float[] values = new float[classes.length * size];
        for (int i = 0; i < classes.length; i++) {
            System.arraycopy(all.values(), classes[i] * size, values, i * size, size);
        }
        return new Responses(classes.length, all.kernel(), all.height(), all.width(), values);
    }
}

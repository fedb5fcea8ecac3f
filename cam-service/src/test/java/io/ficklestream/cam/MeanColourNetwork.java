package io.ficklestream.cam;

import io.ficklestream.cam.domain.ResponseNetwork;
import io.ficklestream.contracts.View;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionParameters;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small network made by hand: every grid cell responds with how much blue, green and red it holds on average, to the
 * centre of the window as it is and to the other offsets by half. Counts its passes and closings.
 */
public final class MeanColourNetwork implements ResponseNetwork {

    public static final List<String> CLASSES = List.of("blue", "green", "red");
    public static final int GRID = 4;

    private static final int KERNEL = 3;
    private static final int OFFSETS = KERNEL * KERNEL;

    private final AtomicInteger passes = new AtomicInteger();
    private final AtomicInteger closings = new AtomicInteger();

    @Override
    public List<String> classes() {
        return CLASSES;
    }

    @Override
    public SelectionParameters selection() {
        return new SelectionParameters(KERNEL, 0.5);
    }

    @Override
    public int gridSide() {
        return GRID;
    }

    @Override
    public Responses responses(RgbImage photograph, View view, int[] classIndices) {
        if (closings() > 0) {
            throw new IllegalStateException("the network is used after it was closed");
        }
        passes.incrementAndGet();
        int side = (int) Math.round(GRID * view.scale());
        float[] values = new float[classIndices.length * OFFSETS * side * side];
        int next = 0;
        for (int classIndex : classIndices) {
            float[] cells = cells(photograph, CLASSES.size() - 1 - classIndex, side, view.flipped());
            for (int offset = 0; offset < OFFSETS; offset++) {
                for (float cell : cells) {
                    values[next++] = offset == OFFSETS / 2 ? cell : cell / 2;
                }
            }
        }
        return new Responses(classIndices.length, KERNEL, side, side, values);
    }

    private static float[] cells(RgbImage photograph, int channel, int side, boolean flipped) {
        float[] sums = new float[side * side];
        for (int y = 0; y < photograph.height(); y++) {
            for (int x = 0; x < photograph.width(); x++) {
                int seen = flipped ? photograph.width() - 1 - x : x;
                int cell = y * side / photograph.height() * side + x * side / photograph.width();
                sums[cell] += photograph.value(y, seen, channel) / 255f;
            }
        }
        return sums;
    }

    public int passes() {
        return passes.get();
    }

    @Override
    public void close() {
        closings.incrementAndGet();
    }

    public int closings() {
        return closings.get();
    }
}

package io.ficklestream.vision.vector;

import io.ficklestream.vision.crf.LaneKernels;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Eight lanes in one register of 256 bits. */
final class VectorKernels implements LaneKernels {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_256;
    private static final int LANES = 8;

    @Override
    public int lanes() {
        return LANES;
    }

    private static FloatVector load(float[] values, int at) {
        return FloatVector.fromArray(SPECIES, values, at);
    }

    @Override
    public void addRows(float[] rows, int[] offsets, int from, int count, float[] tile) {
        for (int i = 0; i < count; i++) {
            load(tile, i * LANES).add(load(rows, offsets[from + i])).intoArray(tile, i * LANES);
        }
    }

    @Override
    public void collectRows(float[] tile, int[] offsets, int from, int count, float[] rows) {
        for (int i = 0; i < count; i++) {
            int to = offsets[from + i];
            load(rows, to).add(load(tile, i * LANES)).intoArray(rows, to);
        }
    }

    @Override
    public void multiply(int[] starts, int[] offsets, float[] weights, float[] in, float[] out) {
        for (int row = 0; row + 1 < starts.length; row++) {
            FloatVector sum = FloatVector.zero(SPECIES);
            for (int i = starts[row]; i < starts[row + 1]; i += 3) {
                sum = sum.add(weighted(in, offsets[i], weights[i]))
                        .add(weighted(in, offsets[i + 1], weights[i + 1])
                                .add(weighted(in, offsets[i + 2], weights[i + 2])));
            }
            sum.intoArray(out, row * LANES);
        }
    }

    @Override
    public void multiplyRegular(int entries, int[] offsets, float[] weights, float[] in, float[] out) {
        int i = 0;
        for (int to = 0; i < offsets.length; to += LANES) {
            FloatVector sum = weighted(in, offsets[i], weights[i]);
            for (int end = i++ + entries; i < end; i++) {
                sum = sum.add(weighted(in, offsets[i], weights[i]));
            }
            sum.intoArray(out, to);
        }
    }

    private static FloatVector weighted(float[] in, int at, float weight) {
        return load(in, at).mul(weight);
    }

    @Override
    public void blur(int[] neighbours, float[] values, float[] blurred) {
        int at = LANES;
        for (int i = 0; i < neighbours.length; i += 2, at += LANES) {
            load(values, neighbours[i])
                    .add(load(values, neighbours[i + 1]))
                    .mul(0.5f)
                    .add(load(values, at))
                    .intoArray(blurred, at);
        }
    }

    @Override
    public void largestOfLanes(float[] values, int points) {
        for (int at = 0; at < points * LANES; at += LANES) {
            FloatVector.broadcast(SPECIES, load(values, at).reduceLanes(VectorOperators.MAX))
                    .intoArray(values, at);
        }
    }

    @Override
    public void sumOfLanes(float[] values, int points) {
        for (int at = 0; at < points * LANES; at += LANES) {
            FloatVector.broadcast(SPECIES, load(values, at).reduceLanes(VectorOperators.ADD))
                    .intoArray(values, at);
        }
    }

    @Override
    public void spreadLine(float[] fine, int points, int step, float[] coarse) {
        Arrays.fill(coarse, 0);
        int at = 0;
        for (int point = 0, to = 0; point < points; to += LANES) {
            FloatVector here = load(coarse, to);
            FloatVector next = FloatVector.zero(SPECIES);
            for (int part = 0; part < step && point < points; part++, point++, at += LANES) {
                FloatVector value = load(fine, at);
                FloatVector after = value.mul(part / (float) step);
                next = next.add(after);
                here = here.add(value.sub(after));
            }
            here.intoArray(coarse, to);
            next.intoArray(coarse, to + LANES);
        }
    }

    @Override
    public void readLine(float[] coarse, int points, int step, float[] fine) {
        int at = 0;
        for (int point = 0, from = 0; point < points; from += LANES) {
            FloatVector here = load(coarse, from);
            FloatVector slope = load(coarse, from + LANES).sub(here);
            for (int part = 0; part < step && point < points; part++, point++, at += LANES) {
                here.add(slope.mul(part / (float) step)).intoArray(fine, at);
            }
        }
    }
}

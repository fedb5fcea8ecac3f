package io.ficklestream.vision.crf;

import java.util.Arrays;

/**
 * Four lanes in four statements: loops over so few labels are not worth starting, the compiler turns none of them into
 * vector instructions, and four neighbouring accesses need one check of the array's bounds. Long because the statements
 * are written out.
 */
final class PlainKernels implements LaneKernels {
    static final int LANES = 4;

    /** Corners in five dimensions, the case that decides how long a CRF takes: it has a loop of its own. */
    private static final int SIX = 6;

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public void addRows(float[] rows, int[] offsets, int from, int count, float[] tile) {
        for (int i = 0, to = 0; i < count; i++, to += LANES) {
            int at = offsets[from + i];
            tile[to] += rows[at];
            tile[to + 1] += rows[at + 1];
            tile[to + 2] += rows[at + 2];
            tile[to + 3] += rows[at + 3];
        }
    }

    @Override
    public void collectRows(float[] tile, int[] offsets, int from, int count, float[] rows) {
        for (int i = 0, at = 0; i < count; i++, at += LANES) {
            int to = offsets[from + i];
            rows[to] += tile[at];
            rows[to + 1] += tile[at + 1];
            rows[to + 2] += tile[at + 2];
            rows[to + 3] += tile[at + 3];
        }
    }

    @Override
    public void multiply(int[] starts, int[] offsets, float[] weights, float[] in, float[] out) {
        for (int row = 0, to = 0; row + 1 < starts.length; row++, to += LANES) {
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            for (int i = starts[row]; i < starts[row + 1]; i += 3) {
                int x = offsets[i];
                int y = offsets[i + 1];
                int z = offsets[i + 2];
                float wx = weights[i];
                float wy = weights[i + 1];
                float wz = weights[i + 2];
                a += wx * in[x] + wy * in[y] + wz * in[z];
                b += wx * in[x + 1] + wy * in[y + 1] + wz * in[z + 1];
                c += wx * in[x + 2] + wy * in[y + 2] + wz * in[z + 2];
                d += wx * in[x + 3] + wy * in[y + 3] + wz * in[z + 3];
            }
            out[to] = a;
            out[to + 1] = b;
            out[to + 2] = c;
            out[to + 3] = d;
        }
    }

    @Override
    public void multiplyRegular(int entries, int[] offsets, float[] weights, float[] in, float[] out) {
        if (entries == SIX) {
            multiplySix(offsets, weights, in, out);
        } else {
            multiplyFew(entries, offsets, weights, in, out);
        }
    }

    private static void multiplySix(int[] offsets, float[] weights, float[] in, float[] out) {
        for (int i = 0, to = 0; i + SIX <= offsets.length; i += SIX, to += LANES) {
            int u = offsets[i];
            int v = offsets[i + 1];
            int w = offsets[i + 2];
            int x = offsets[i + 3];
            int y = offsets[i + 4];
            int z = offsets[i + 5];
            float wu = weights[i];
            float wv = weights[i + 1];
            float ww = weights[i + 2];
            float wx = weights[i + 3];
            float wy = weights[i + 4];
            float wz = weights[i + 5];
            out[to] = wu * in[u] + wv * in[v] + ww * in[w] + (wx * in[x] + wy * in[y] + wz * in[z]);
            out[to + 1] = wu * in[u + 1]
                    + wv * in[v + 1]
                    + ww * in[w + 1]
                    + (wx * in[x + 1] + wy * in[y + 1] + wz * in[z + 1]);
            out[to + 2] = wu * in[u + 2]
                    + wv * in[v + 2]
                    + ww * in[w + 2]
                    + (wx * in[x + 2] + wy * in[y + 2] + wz * in[z + 2]);
            out[to + 3] = wu * in[u + 3]
                    + wv * in[v + 3]
                    + ww * in[w + 3]
                    + (wx * in[x + 3] + wy * in[y + 3] + wz * in[z + 3]);
        }
    }

    private static void multiplyFew(int entries, int[] offsets, float[] weights, float[] in, float[] out) {
        int i = 0;
        for (int to = 0; i < offsets.length; to += LANES) {
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            for (int end = i + entries; i < end; i++) {
                int from = offsets[i];
                float weight = weights[i];
                a += weight * in[from];
                b += weight * in[from + 1];
                c += weight * in[from + 2];
                d += weight * in[from + 3];
            }
            out[to] = a;
            out[to + 1] = b;
            out[to + 2] = c;
            out[to + 3] = d;
        }
    }

    @Override
    public void blur(int[] neighbours, float[] values, float[] blurred) {
        int at = LANES;
        for (int i = 0; i < neighbours.length; i += 2, at += LANES) {
            int before = neighbours[i];
            int after = neighbours[i + 1];
            blurred[at] = values[at] + 0.5f * (values[before] + values[after]);
            blurred[at + 1] = values[at + 1] + 0.5f * (values[before + 1] + values[after + 1]);
            blurred[at + 2] = values[at + 2] + 0.5f * (values[before + 2] + values[after + 2]);
            blurred[at + 3] = values[at + 3] + 0.5f * (values[before + 3] + values[after + 3]);
        }
    }

    @Override
    public void largestOfLanes(float[] values, int points) {
        for (int at = 0; at < points * LANES; at += LANES) {
            float largest = Math.max(Math.max(values[at], values[at + 1]), Math.max(values[at + 2], values[at + 3]));
            values[at] = largest;
            values[at + 1] = largest;
            values[at + 2] = largest;
            values[at + 3] = largest;
        }
    }

    @Override
    public void sumOfLanes(float[] values, int points) {
        for (int at = 0; at < points * LANES; at += LANES) {
            float sum = values[at] + values[at + 1] + (values[at + 2] + values[at + 3]);
            values[at] = sum;
            values[at + 1] = sum;
            values[at + 2] = sum;
            values[at + 3] = sum;
        }
    }

    @Override
    public void spreadLine(float[] fine, int points, int step, float[] coarse) {
        Arrays.fill(coarse, 0);
        int at = 0;
        for (int point = 0, to = 0; point < points; to += LANES) {
            for (int part = 0; part < step && point < points; part++, point++, at += LANES) {
                float after = part / (float) step;
                float before = 1 - after;
                coarse[to] += before * fine[at];
                coarse[to + 1] += before * fine[at + 1];
                coarse[to + 2] += before * fine[at + 2];
                coarse[to + 3] += before * fine[at + 3];
                coarse[to + 4] += after * fine[at];
                coarse[to + 5] += after * fine[at + 1];
                coarse[to + 6] += after * fine[at + 2];
                coarse[to + 7] += after * fine[at + 3];
            }
        }
    }

    @Override
    public void readLine(float[] coarse, int points, int step, float[] fine) {
        int at = 0;
        for (int point = 0, from = 0; point < points; from += LANES) {
            for (int part = 0; part < step && point < points; part++, point++, at += LANES) {
                float after = part / (float) step;
                float before = 1 - after;
                fine[at] = before * coarse[from] + after * coarse[from + 4];
                fine[at + 1] = before * coarse[from + 1] + after * coarse[from + 5];
                fine[at + 2] = before * coarse[from + 2] + after * coarse[from + 6];
                fine[at + 3] = before * coarse[from + 3] + after * coarse[from + 7];
            }
        }
    }
}

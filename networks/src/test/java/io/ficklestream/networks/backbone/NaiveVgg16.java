package io.ficklestream.networks.backbone;

import java.util.Map;

/**
 * VGG-16 as plain loops in float64, written from the description of the layers: every convolution with its padding left
 * out of the sum, every pooling over the cells that exist.
 *
 * @param convolutions by name
 * @param outputStride 8 or 16
 */
record NaiveVgg16(Map<String, Layer> convolutions, int outputStride) {

    /** A convolution's kernel [3][3][in][out], flattened, and bias. */
    record Layer(double[] kernel, double[] bias) {

        static Layer of(ConvolutionWeights weights) {
            return new Layer(
                    doubles(weights.kernel().values()), doubles(weights.bias().values()));
        }
    }

    /** Values [height][width][channels], flattened. */
    record Cells(int height, int width, int channels, double[] values) {

        double at(int y, int x, int channel) {
            return values[(y * width + x) * channels + channel];
        }

        boolean has(int y, int x) {
            return y >= 0 && y < height && x >= 0 && x < width;
        }
    }

    private static final int[] CONVOLUTIONS_OF_BLOCK = {2, 2, 3, 3, 3};

    static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    /** The end of a block, behind its pooling. */
    Cells upTo(Cells input, int lastBlock) {
        Cells cells = input;
        for (int block = 1; block <= lastBlock; block++) {
            int dilation = block == 5 && outputStride == 8 ? 2 : 1;
            for (int i = 1; i <= CONVOLUTIONS_OF_BLOCK[block - 1]; i++) {
                cells = convolve(cells, convolutions.get("conv" + block + "_" + i), dilation);
            }
            if (block < 5) {
                cells = pool(cells, block == 4 && outputStride == 8 ? 1 : 2);
            }
        }
        return cells;
    }

    private static Cells convolve(Cells cells, Layer layer, int dilation) {
        int outputs = layer.bias().length;
        double[] values = new double[cells.height() * cells.width() * outputs];
        for (int i = 0; i < values.length; i++) {
            int x = i / outputs % cells.width();
            int y = i / outputs / cells.width();
            values[i] = Math.max(0, sum(cells, layer, y, x, i % outputs, dilation));
        }
        return new Cells(cells.height(), cells.width(), outputs, values);
    }

    private static double sum(Cells cells, Layer layer, int y, int x, int output, int dilation) {
        int outputs = layer.bias().length;
        double sum = layer.bias()[output];
        for (int tap = 0; tap < 9; tap++) {
            int fromY = y + (tap / 3 - 1) * dilation;
            int fromX = x + (tap % 3 - 1) * dilation;
            for (int input = 0; cells.has(fromY, fromX) && input < cells.channels(); input++) {
                sum += cells.at(fromY, fromX, input)
                        * layer.kernel()[(tap * cells.channels() + input) * outputs + output];
            }
        }
        return sum;
    }

    private static Cells pool(Cells cells, int stride) {
        int height = (cells.height() + stride - 1) / stride;
        int width = (cells.width() + stride - 1) / stride;
        double[] values = new double[height * width * cells.channels()];
        for (int i = 0; i < values.length; i++) {
            int x = i / cells.channels() % width * stride;
            int y = i / cells.channels() / width * stride;
            values[i] = maximum(cells, y, x, i % cells.channels());
        }
        return new Cells(height, width, cells.channels(), values);
    }

    private static double maximum(Cells cells, int y, int x, int channel) {
        double maximum = Double.NEGATIVE_INFINITY;
        for (int tap = 0; tap < 9; tap++) {
            int fromY = y + tap / 3 - 1;
            int fromX = x + tap % 3 - 1;
            if (cells.has(fromY, fromX)) {
                maximum = Math.max(maximum, cells.at(fromY, fromX, channel));
            }
        }
        return maximum;
    }
}

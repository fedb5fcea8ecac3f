package io.ficklestream.networks.layers;

/**
 * The reference: FickleNet's layer as the paper writes it, with the map expanded to (s*h) x (s*w), in float64.
 *
 * @param layer grid, kernel and dropout
 * @param channels k
 * @param classes number of classes
 * @param selection 1 or 0 by unit and offset, as {@link StochasticSelectionLayer} lays it out
 */
record ExpandedForm(StochasticSelectionLayer layer, int channels, int classes, float[] selection) {

    /** The sum of {@code mix[c] * logit[c]}; adds its gradients to the arrays given. */
    double run(float[] x, float[] weights, float[] bias, float[] mix, double[] gradientX, double[] gradientWeights) {
        int s = layer.kernel();
        int rows = layer.height() * s;
        int columns = layer.width() * s;
        double value = 0;
        for (int c = 0; c < classes; c++) {
            value += mix[c] * bias[c];
        }
        double windows = layer.height() * layer.width();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int offset = row % s * s + column % s;
                int unit = unit(row, column);
                if (unit < 0 || selection[unit * layer.offsets() + offset] == 0) {
                    continue;
                }
                for (int k = 0; k < channels; k++) {
                    for (int c = 0; c < classes; c++) {
                        int weight = (k * classes + c) * layer.offsets() + offset;
                        double factor = mix[c] / windows;
                        value += factor * weights[weight] * x[unit * channels + k];
                        gradientX[unit * channels + k] += factor * weights[weight];
                        gradientWeights[weight] += factor * x[unit * channels + k];
                    }
                }
            }
        }
        return value;
    }

    /** The unit of the padded map that a place of the expanded map was copied from; -1 in the padding. */
    private int unit(int row, int column) {
        int s = layer.kernel();
        int y = row / s + row % s - s / 2;
        int x = column / s + column % s - s / 2;
        boolean inside = y >= 0 && y < layer.height() && x >= 0 && x < layer.width();
        return inside ? y * layer.width() + x : -1;
    }
}
